package org.headwaters.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The script that counts ticked boxes puts the number in place of a number sign: words without one would never say it. */
class CountedWordsTest {
    private static final Pattern COUNTED = Pattern.compile("data-chosen=\"#\\{text\\['((\\w+)[^']+)'\\]\\}\"");

    @Test
    void whatIsTicked_isCountedInItsWords() throws IOException {
        var words = new ArrayList<String>();
        for (var view : new Views(Path.of("src/main/webapp")).all()) {
            var counted = COUNTED.matcher(view.text());
            while (counted.find()) {
                words.add(text(counted.group(2), counted.group(1)));
            }
        }
        assertThat(words).isNotEmpty().allMatch(sentence -> sentence.contains("#") && !sentence.contains("{"));
    }

    private static String text(String room, String key) throws IOException {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/text/" + room + ".properties"))) {
            texts.load(file);
        }
        return texts.getProperty(key);
    }
}
