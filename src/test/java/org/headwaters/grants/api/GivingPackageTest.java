package org.headwaters.grants.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
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
        "360G-bench-CG, CG",
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
