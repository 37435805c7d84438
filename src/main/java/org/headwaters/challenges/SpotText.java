package org.headwaters.challenges;

import java.io.Serializable;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** What a bright spot says: who does what where, how one knows that it works, and where to read more; null for no link. */
public record SpotText(String who, String place, String what, String evidence, String link) implements Serializable {
    public SpotText {
        who = said("who", who, 160);
        place = said("place", place, 120);
        what = said("what", what, 400);
        evidence = said("evidence", evidence, 400);
        link = SafeLink.optional(link);
    }

    private static String said(String field, String typed, int most) {
        var line = Typed.line(typed, most).strip();
        if (line.isEmpty()) {
            throw new Refusal("challenges.refused.spot." + field);
        }
        return line;
    }
}
