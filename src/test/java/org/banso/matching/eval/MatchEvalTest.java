package org.banso.matching.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.matching.ConflictRules;
import org.banso.supporter.ConflictReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The evaluation itself: what it says, what it refuses, and the floor below which the engine must not fall. */
class MatchEvalTest {
    private static final Path LABELLED = Path.of("src/test/resources/matching");

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {
        private JsonObject totals() {
            List<String> lines = out.lines().toList();
            return Json.createReader(new StringReader(lines.get(lines.size() - 1))).readObject();
        }
    }

    private static Ran run(String file) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = MatchEval.run(file, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Ran runText(String json) throws IOException {
        return run(Files.writeString(folder.resolve("cases.json"), json).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning.json", "heldout.json", "paraphrases.json", "otherhand.json"})
    void theEngineStaysAboveItsFloor(String file) {
        Ran ran = run(LABELLED.resolve(file).toString());
        JsonObject totals = ran.totals();
        assertEquals(0, ran.code());
        assertEquals(Set.of("cases", "firstCorrect", "allWithin5", "mrr", "ndcg5", "excludedProposed", "dispositionRight"), totals.keySet());
        assertTrue(totals.getJsonNumber("firstCorrect").doubleValue() >= 0.8, ran.out());
        assertTrue(totals.getJsonNumber("allWithin5").doubleValue() >= 0.9, ran.out());
        assertTrue(totals.getJsonNumber("dispositionRight").doubleValue() >= 0.95, ran.out());
        assertEquals(0, totals.getInt("excludedProposed"), ran.out());
        assertEquals(totals.getInt("cases") + 2L, ran.out().lines().count());
    }

    @Test
    void theSeventyAreTheArchetypes() throws Exception {
        var fixture = new Fixture();
        LabelledCase plain = CaseFile.read(LABELLED.resolve("tuning.json")).get(0);
        assertEquals(70, fixture.candidates(plain).size());
        assertTrue(fixture.knows("B20-01") && fixture.knows("A04-01") && !fixture.knows("B30-02"));
    }

    @ParameterizedTest
    @EnumSource(ConflictReason.class)
    void everyReasonKeepsExactlyTheNamedSupporterAway(ConflictReason reason) throws Exception {
        LabelledCase of = CaseFile.read(LABELLED.resolve("tuning.json")).get(0);
        var labelled = new LabelledCase(of.id(), of.text(), of.overseas(), of.expected(), of.acceptable(),
            List.of(new LabelledCase.Excluded("B13-01", reason.name())), of.disposition());
        var fixture = new Fixture();
        List<String> blocked = fixture.candidates(labelled).stream().map(candidate -> candidate.supporter())
            .filter(member -> ConflictRules.blocked(ConflictRules.findings(member, fixture.parties(labelled), Fixture.TODAY))).map(member -> member.code()).toList();
        assertEquals(List.of("B13-01"), blocked);
    }

    @Test
    void missingFieldsAreNoError() throws IOException {
        Ran ran = runText("{\"cases\":[{\"body\":\"特許を出願したいです。\",\"expectedExpertise\":[\"IP\"],\"mustExclude\":[{\"fixtureSupporterId\":\"Z99-01\"}]},"
            + "{\"id\":7,\"title\":null,\"phase\":3,\"mustExclude\":{\"fixtureSupporterId\":\"B17-01\"}},{}]}");
        assertEquals(0, ran.code(), ran.err());
        assertEquals(3, ran.totals().getInt("cases"));
        assertTrue(ran.err().contains("Z99-01"));
        assertEquals(0, runText("[]").code());
    }

    @Test
    void aFileThatCannotBeUsedIsNamed() throws IOException {
        List<Ran> all = Stream.of(run(""), run("/no/such/file"), runText("{\"cases\":"), runText("{\"case\":[]}"), runText("{\"cases\":[1]}"), runText("\"x\""),
            runText("{\"cases\":[{\"id\":\"Q1\",\"disposition\":\"MAYBE\"}]}")).toList();
        all.forEach(ran -> {
            assertEquals(2, ran.code());
            assertEquals("", ran.out());
            assertTrue(ran.err().startsWith("match-eval: ") && !ran.err().contains("\tat "), ran.err());
        });
        assertTrue(all.get(6).err().contains("Q1"));
    }

    @Test
    void theFiguresAreWhatTheirNamesSay() {
        LabelledCase labelled = new LabelledCase("x", null, false, List.of("IP", "LICENSE"), List.of(), List.of(), null);
        var outcome = new Outcome(labelled, null, Arrays.asList("BIZPLAN", "IP", "STAT", "LICENSE"), List.of());
        assertEquals(0.5, outcome.reciprocalRank());
        assertEquals((2 / (Math.log(3) / Math.log(2)) + 1 / (Math.log(5) / Math.log(2))) / (2 + 1 / (Math.log(3) / Math.log(2))), outcome.ndcg(), 1e-9);
        assertTrue(outcome.allWithin() && !outcome.firstCorrect());
    }
}
