package org.headwaters.grants.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.headwaters.grants.OpenDataInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivingPackageTest {

    @Test
    void aPackage_isWhatTheStandardAsks_withEveryFieldThatWeHave() throws Exception {
        var json = json();
        assertThat(json).contains("\"plannedDates\"", "\"dataSource\"", "\"url\"", "\"downloadURL\"");
        assertThat(wrong(json)).isEmpty();
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
        assertThat(wrong(json.replaceFirst(java.util.regex.Pattern.quote(right), slip)))
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

    private static List<Error> wrong(String json) throws IOException {
        try (var schema = GivingPackageTest.class.getResourceAsStream("/schemas/360giving-1.4.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(schema)
                    .validate(
                            json,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }
}
