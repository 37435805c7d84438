package org.headwaters.challenges;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** The words of a brief, part by part; a part may be empty, a brief may not. */
public record BriefText(Map<BriefPart, String> parts) implements Serializable {
    static final int LONGEST = 4000;

    public BriefText {
        var checked = new EnumMap<BriefPart, String>(BriefPart.class);
        for (var part : BriefPart.values()) {
            checked.put(part, Typed.text(parts.get(part), LONGEST).strip());
        }
        parts = Map.copyOf(checked);
    }

    public String of(BriefPart part) {
        return parts.get(part);
    }

    /** The same with a line more in one part, and the source below the others. */
    BriefText with(BriefPart part, String words, String source) {
        var more = new EnumMap<BriefPart, String>(parts);
        more.put(part, line(of(part), words));
        if (!source.isEmpty()) {
            more.put(BriefPart.SOURCES, line(more.get(BriefPart.SOURCES), source));
        }
        return new BriefText(more);
    }

    void requireWords() {
        if (parts.values().stream().allMatch(String::isEmpty)) {
            throw new Refusal("challenges.refused.brief.empty");
        }
    }

    private static String line(String before, String more) {
        return before.isEmpty() ? more : before + "\n" + more;
    }
}
