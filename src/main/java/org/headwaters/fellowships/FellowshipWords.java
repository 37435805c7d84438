package org.headwaters.fellowships;

import java.util.Locale;
import org.headwaters.platform.text.Texts;

/** Words of this room that stand within sentences and mails. */
final class FellowshipWords {
    private FellowshipWords() {}

    static String gate(GateKind gate) {
        return Texts.in(Locale.ENGLISH).get("fellowships.gate.name." + gate.name());
    }
}
