package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void aName_isFoundHoweverItIsWritten() {
        assertThat(Plain.of("<b>Zo&euml; &lt;Amp&#232;re&gt; &amp; S&#xF8;n</b>"))
                .contains("<ampère> & søn");
        assertThat(Plain.of("{\"by\":\"Z\\u00f6e O&apos;Neil\"}")).contains("zöe o'neil");
        assertThat(Plain.of("DESCRIPTION:Brandt\\, To\r\n mas")).contains("brandt, tomas");
    }
}
