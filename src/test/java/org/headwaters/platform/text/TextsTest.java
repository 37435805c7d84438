package org.headwaters.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts english = Texts.in(Locale.ENGLISH);

    @Test
    void theFirstWordOfAKeyNamesItsFile() {
        assertThat(english.get("sample.greeting")).isEqualTo("Good morning, it's “early”");
    }

    @Test
    void valuesAreFilledIn() {
        assertThat(english.get("sample.waiting", 3)).isEqualTo("It's 3 that wait");
    }

    @Test
    void anotherLanguageIsOneMoreFile_andFallsBackByKey() {
        var german = Texts.in(Locale.GERMANY);
        assertThat(german.get("sample.greeting")).isEqualTo("Guten Morgen");
        assertThat(german.get("sample.waiting", 3)).isEqualTo("It's 3 that wait");
    }

    @Test
    void theServersOwnLanguageNeverShowsThrough() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Texts.in(Locale.CANADA_FRENCH).get("sample.greeting")).startsWith("Good morning");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMissingKeyOrFileShowsItself() {
        assertThat(english.get("sample.nothing")).isEqualTo("???sample.nothing???");
        assertThat(english.get("nowhere.title")).isEqualTo("???nowhere.title???");
        assertThat(english.has("sample.greeting")).isTrue();
        assertThat(english.has("nowhere.title")).isFalse();
    }
}
