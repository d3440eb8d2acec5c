package org.banso.matching.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AffinityCheckTest {
    @TempDir
    private Path folder;

    private JsonObject scored(String in) throws Exception {
        Path out = folder.resolve("out.json");
        assertEquals(0, AffinityCheck.run(Files.writeString(folder.resolve("in.json"), in), out));
        try (var reader = Json.createReader(Files.newInputStream(out))) {
            return reader.readObject().getJsonObject("scores");
        }
    }

    @Test
    void everyPaperIsScoredForEveryReviewerWhateverTheirListsAreCalled() throws Exception {
        JsonObject scores = scored("""
            {"note": {"a": [1, {"b": 2}]}, "papers": [{"id": "p", "title": "Protein folding", "abstract": null, "year": 2020}],
             "reviewers": [{"id": 7, "publications": [{"title": "Folding of proteins", "abstract": "chaperones"}, {"title": null}]},
                           {"papers": [{"title": "Compilers"}], "areas": ["x", "y"], "id": "c"}, {"id": "𠮷", "papers": []}]}""");
        assertEquals(List.of("7", "c", "𠮷"), List.copyOf(scores.getJsonObject("p").keySet()));
        assertTrue(scores.getJsonObject("p").getJsonNumber("7").doubleValue() > 0);
        assertEquals(0, scores.getJsonObject("p").getJsonNumber("c").doubleValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"reviewers\": []}", "{\"reviewers\": {}, \"papers\": []}", "{\"reviewers\": [], \"papers\": [{\"title\": \"x\"}]}",
        "{\"reviewers\": [{\"papers\": []}], \"papers\": []}", "{\"reviewers\": [], \"papers\": [{\"id\": \"x\"}, {\"id\": \"x\"}]}",
        "{\"reviewers\": [], \"papers\": [{\"id\": \"x\", \"title\": {}}]}", "{\"reviewers\": [3], \"papers\": []}"})
    void aBadFileIsSaidAndEndsWithTwo(String in) throws IOException {
        Path file = Files.writeString(folder.resolve("in.json"), in);
        assertEquals(2, AffinityCheck.run(file, folder.resolve("out.json")));
        assertThrows(AffinityCheck.BadFile.class, () -> AffinityCheck.score(file, folder.resolve("out.json")));
    }

    @Test
    void aMissingFileAndAPlaceThatCannotBeWrittenEndWithTwo() throws IOException {
        assertEquals(2, AffinityCheck.run(folder.resolve("none.json"), folder.resolve("out.json")));
        Path file = Files.writeString(folder.resolve("in.json"), "{\"reviewers\": [], \"papers\": []}");
        assertEquals(2, AffinityCheck.run(file, folder.resolve("no").resolve("such").resolve("out.json")));
    }

    /**
     * Fields with words of their own, fields beside them that share a part, and words everybody uses; who graded by that is
     * followed almost always. A sanity check on made-up words, not a measurement on the published data.
     */
    @Test
    void gradedExpertiseOfMadeUpFieldsIsFollowed() throws Exception {
        var random = new Random(3);
        var reviewers = Json.createArrayBuilder();
        var papers = Json.createArrayBuilder();
        Map<String, Map<String, Double>> grades = new LinkedHashMap<>();
        for (int field = 0; field < 12; field++) {
            var writings = Json.createArrayBuilder();
            for (int i = 0; i < 8; i++) {
                writings.add(Json.createObjectBuilder().add("title", words(field, 4, random)).add("abstract", i % 3 == 0 ? "" : words(field, 40, random)));
            }
            reviewers.add(Json.createObjectBuilder().add("id", "r" + field).add("publications", writings));
            papers.add(Json.createObjectBuilder().add("id", "p" + field).add("title", words(field, 5, random)).add("abstract", words(field, 40, random)));
            Map<String, Double> graded = new LinkedHashMap<>();
            for (int other = 0; other < 12; other++) {
                graded.put("p" + other, other == field ? 5.0 : other / 3 == field / 3 ? 3.0 : 1.0);
            }
            grades.put("r" + field, graded);
        }
        JsonObject scores = scored(Json.createObjectBuilder().add("reviewers", reviewers).add("papers", papers).build().toString());
        Map<String, Map<String, Double>> read = new LinkedHashMap<>();
        scores.forEach((paper, row) -> {
            Map<String, Double> of = new LinkedHashMap<>();
            row.asJsonObject().forEach((reviewer, value) -> of.put(reviewer, Double.valueOf(value.toString())));
            read.put(paper, of);
        });
        double loss = KendallLoss.of(read, grades);
        System.out.printf("affinity: loss on made-up fields %.3f%n", loss);
        assertTrue(loss < 0.1, "loss " + loss);
    }

    /** A fifth of the words are the field's, a fifth those of its two neighbours as well, the rest everybody's. */
    private static String words(int field, int count, Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(5);
            text.append(kind == 0 ? word(field * 40 + random.nextInt(40)) : kind == 1 ? word(1000 + field / 3 * 40 + random.nextInt(40)) : word(2000 + random.nextInt(150)))
                .append(' ');
        }
        return text.toString();
    }

    private static String word(int number) {
        var made = new StringBuilder("k");
        for (int rest = number + 7; rest > 0; rest /= 13) {
            made.append("bdfgklmnprstv".charAt(rest % 13)).append('o');
        }
        return made.append('k').toString();
    }
}
