package org.headwaters.platform.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@RunAsClient
@Tag("h2")
class StartLogIT {

    @Test
    void theServerStarts_withoutOneWarningOrError() throws IOException {
        var log = Path.of(
                System.getProperty("it.folder"), "servers", System.getProperty("it.name"), "logs", "messages.log");
        var start = Files.readAllLines(log).stream()
                .takeWhile(line -> !line.contains("CWWKZ0001I"))
                .filter(line -> !line.contains("it.failing")) // another test's rhythm, which fails on purpose
                .toList();
        assertThat(start)
                .filteredOn(line -> line.matches("^\\[[^]]+] \\S+ \\S+ +[WE] .*"))
                .isEmpty();
    }
}
