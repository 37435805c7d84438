package org.headwaters.grants.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.headwaters.grants.OpenDataInMemory;
import org.headwaters.grants.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivingPackageTest {

    @Test
    void aPackage_isWhatTheStandardAsks_withEveryFieldThatWeHave() throws Exception {
        var json = json();
        assertThat(json).contains("\"plannedDates\"", "\"dataSource\"", "\"url\"", "\"downloadURL\"");
        assertThat(Published.wrongInPackage(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"awardDate\":\"20', '\"awardDate\":\"the year 20'",
        "'\"amountAwarded\":', '\"amountGiven\":'",
        "'\"amountAwarded\":4460.00', '\"amountAwarded\":\"4460.00\"'",
        "'\"startDate\":\"2026-05-01\"', '\"startDate\":\"soon\"'",
        "'\"license\":', '\"licence\":'",
        "'\"currency\":\"USD\"', '\"currency\":\"USX\"'",
        "'\"dateModified\":\"2026-03-02T09:00:00Z\"', '\"dateModified\":\"2026-03-02\"'",
    })
    void aSlip_isFound(String right, String slip) throws Exception {
        var json = json();
        assertThat(json).contains(right);
        assertThat(Published.wrongInPackage(json.replaceFirst(Pattern.quote(right), slip)))
                .isNotEmpty();
    }

    /** The standard asks for it in words; its schema cannot know a publisher's prefix. */
    @Test
    void everyIdentifier_beginsWithThePublishersPrefix() {
        try (var reader = Json.createReader(new StringReader(json()))) {
            assertThat(reader.readObject().getJsonArray("grants").getValuesAs(JsonObject.class))
                    .hasSize(3)
                    .allMatch(grant -> grant.getString("id").startsWith("360G-bench-CG"));
        }
    }

    private static String json() {
        var giving = new GivingPackage();
        giving.awards = PublicAwardsInMemory.of(3);
        giving.words = OpenDataInMemory.words();
        giving.day = OpenDataInMemory.day();
        giving.clock = OpenDataInMemory.clock();
        var bytes = new ByteArrayOutputStream();
        giving.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
