package org.headwaters.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever installs a server finds every setting in the README, can leave each alone, and is not overruled by a file. */
class SettingsTest {
    /** Liberty's own, or set by the build alone. */
    private static final Set<String> NOT_FOR_READERS = Set.of("demo", "ltpa.keys.password");

    private static final Set<String> OF_THE_SERVER = Set.of("server.config.dir", "server.output.dir");

    @Test
    void aDefault_neverBeatsTheEnvironment() throws IOException {
        var defaults = read("liberty/configDropins/defaults/app.xml");
        assertThat(found("<variable[^>]*(?<![a-zA-Z])value=\"", defaults)).isEmpty();
        assertThat(found("<variable name=\"", defaults)).hasSameSizeAs(found("defaultValue=\"", defaults));
    }

    @Test
    void everyVariableOfTheServer_hasADefault() throws IOException {
        var used = names("\\$\\{([a-z.]+)}", read("liberty/server.xml"));
        used.removeAll(OF_THE_SERVER);
        assertThat(withDefault()).containsAll(used);
    }

    @Test
    void everySetting_isInTheReadme() throws IOException {
        var settings = withDefault();
        for (var source : sources()) {
            settings.addAll(names("@ConfigProperty\\(\\s*name = \"([a-z.]+)\"", read(source.toString())));
        }
        settings.removeAll(NOT_FOR_READERS);
        var readme = read("README.md");
        assertThat(settings).allSatisfy(name -> assertThat(readme)
                .contains("`" + name.replace('.', '_').toUpperCase(Locale.ROOT) + "`"));
    }

    private static Set<String> withDefault() throws IOException {
        return names("<variable name=\"([a-z.]+)\"", read("liberty/configDropins/defaults/app.xml"));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }

    private static Set<String> names(String pattern, String text) {
        var names = new TreeSet<String>();
        var matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group())
                .toList();
    }
}
