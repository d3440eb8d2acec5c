package org.banso.referral;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import org.banso.printout.KarteForm;

/**
 * What an agency reads of a case: words only, names masked and fields left out already. Drawn up once and kept, so that the
 * applicant consents to exactly what the agency reads.
 *
 * @param withheld text was left out because the matter is unpublished
 */
public record ReferralSheet(boolean withheld, List<Part> parts) implements Serializable {

    /** One tab of the karte. */
    public record Part(String title, List<Line> lines) implements Serializable {
    }

    /** One field. */
    public record Line(String label, String value) implements Serializable {
    }

    static ReferralSheet of(KarteForm form) {
        return new ReferralSheet(form.withheld(), form.parts().stream()
            .map(part -> new Part(part.title(), part.lines().stream().map(line -> new Line(line.label(), line.value())).toList()))
            .filter(part -> !part.lines().isEmpty()).toList());
    }

    /** As it is kept. */
    String json() {
        var all = Json.createArrayBuilder();
        for (Part part : parts) {
            var rows = Json.createArrayBuilder();
            part.lines().forEach(line -> rows.add(Json.createObjectBuilder().add("label", line.label()).add("value", line.value())));
            all.add(Json.createObjectBuilder().add("title", part.title()).add("lines", rows));
        }
        return Json.createObjectBuilder().add("withheld", withheld).add("parts", all).build().toString();
    }

    static ReferralSheet read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject kept = reader.readObject();
            return new ReferralSheet(kept.getBoolean("withheld"), kept.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                .map(part -> new Part(part.getString("title"), part.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                    .map(line -> new Line(line.getString("label"), line.getString("value"))).toList())).toList());
        }
    }
}
