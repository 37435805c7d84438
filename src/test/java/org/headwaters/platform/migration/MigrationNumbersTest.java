package org.headwaters.platform.migration;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationNumbersTest {

    @Test
    void everyNumber_isGivenOnce() throws IOException {
        try (var files = Files.list(Path.of("db/migrations"))) {
            var byNumber = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .collect(groupingBy(name -> name.substring(0, name.indexOf("__"))));
            assertThat(byNumber)
                    .hasSizeGreaterThan(20)
                    .allSatisfy((number, names) -> assertThat(names).as(number).hasSize(1));
        }
    }
}
