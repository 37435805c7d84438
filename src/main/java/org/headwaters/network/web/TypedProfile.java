package org.headwaters.network.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headwaters.network.Profile;

/** A profile while it is typed: single fields by name, places and populations one to a line, and two lists of lines. */
final class TypedProfile implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SPARE = 2;

    private final HashMap<String, String> fields = new HashMap<>();
    private final ArrayList<Line> gives;
    private final ArrayList<Line> needs;

    TypedProfile(Profile profile) {
        fields.put("name", profile.name());
        fields.put("shortName", profile.shortName());
        fields.put("legalName", profile.legalName());
        fields.put("sector", profile.sector());
        fields.put("place", profile.place());
        fields.put("registered", profile.registered());
        fields.put("website", profile.website());
        fields.put("places", String.join("\n", profile.places()));
        fields.put("populations", String.join("\n", profile.populations()));
        gives = lines(profile.gives());
        needs = lines(profile.needs());
    }

    Profile profile() {
        return new Profile(
                fields.get("name"),
                fields.get("shortName"),
                fields.get("legalName"),
                fields.get("sector"),
                fields.get("place"),
                fields.get("registered"),
                fields.get("website"),
                split("places"),
                split("populations"),
                told(gives),
                told(needs));
    }

    Map<String, String> fields() {
        return fields;
    }

    List<Line> gives() {
        return gives;
    }

    List<Line> needs() {
        return needs;
    }

    /** Room for more, in both lists. */
    void spare() {
        for (int i = 0; i < SPARE; i++) {
            gives.add(new Line());
            needs.add(new Line());
        }
    }

    private static ArrayList<Line> lines(List<Profile.Line> known) {
        var lines = known.stream().map(Line::new).collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < SPARE; i++) {
            lines.add(new Line());
        }
        return lines;
    }

    private List<String> split(String field) {
        var text = fields.get(field);
        return text == null ? List.of() : text.lines().toList();
    }

    private static List<Profile.Line> told(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.words != null && !line.words.isBlank())
                .map(line -> new Profile.Line(line.competence, line.words))
                .distinct()
                .toList();
    }

    /** One line as the view binds it: a kind and words; without words it is left out. */
    public static final class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private String competence;
        private String words;

        Line() {}

        Line(Profile.Line known) {
            competence = known.competence();
            words = known.words();
        }

        public String getCompetence() {
            return competence;
        }

        public void setCompetence(String competence) {
            this.competence = competence;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }
}
