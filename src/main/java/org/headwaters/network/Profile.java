package org.headwaters.network;

import java.util.List;
import java.util.stream.Stream;
import org.headwaters.platform.Refusal;

/**
 * What an organisation tells of itself, checked when it is made; what may be left out is null or empty.
 *
 * @param needs what it looks for: only its own people and the backbone read this list
 */
public record Profile(
        String name,
        String shortName,
        String legalName,
        String sector,
        String place,
        String registered,
        String website,
        List<String> places,
        List<String> populations,
        List<Line> gives,
        List<Line> needs) {
    /** Lines in one list. */
    public static final int MOST = 20;

    public Profile {
        name = Words.required("name", name, 160);
        shortName = Words.required("shortName", shortName, 60);
        legalName = Words.optional("legalName", legalName, 200);
        place = Words.required("place", place, 120);
        registered = RegisteredNumber.optional(registered);
        website = Website.optional(website);
        if (sector == null || sector.isBlank()) {
            throw new Refusal("network.refused.sector.unknown");
        }
        places = lines("places", places);
        populations = lines("populations", populations);
        gives = List.copyOf(gives);
        needs = List.copyOf(needs);
        Stream.of(gives, needs).filter(list -> list.size() > MOST).forEach(list -> {
            throw new Refusal("network.refused.lines.many", MOST);
        });
    }

    private static List<String> lines(String field, List<String> typed) {
        var lines = typed.stream()
                .map(line -> Words.optional(field, line, ProfileLine.LONGEST))
                .filter(line -> line != null)
                .distinct()
                .toList();
        if (lines.size() > MOST) {
            throw new Refusal("network.refused.lines.many", MOST);
        }
        return lines;
    }

    List<Line> of(ProfileList list) {
        return switch (list) {
            case PLACES -> places.stream().map(Line::plain).toList();
            case POPULATIONS -> populations.stream().map(Line::plain).toList();
            case GIVES -> gives;
            case NEEDS -> needs;
        };
    }

    /** One thing that is given or looked for: of which kind, and in the partner's own words. */
    public record Line(String competence, String words) {
        public Line {
            words = Words.required("line", words, ProfileLine.LONGEST);
        }

        static Line plain(String words) {
            return new Line(null, words);
        }
    }
}
