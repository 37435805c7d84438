package org.headwaters.network;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Folding;

/**
 * A list of a profile as one cell of a table: each line of the cell is one of the list, and what is given or looked for begins
 * with its kind, as in {@code Rooms and workshops: a hall with a stage}.
 *
 * @param kinds what can be given, from the code to its words
 */
record ListCells(Map<String, String> kinds) {
    private static final String PART = ": ";

    ListCells {
        kinds = Map.copyOf(kinds);
    }

    String write(List<Profile.Line> lines) {
        return lines.stream()
                .map(line -> line.competence() == null
                        ? line.words()
                        : kinds.getOrDefault(line.competence(), line.competence()) + PART + line.words())
                .collect(joining("\n"));
    }

    /** Refused where one begins with no kind, or where there are too many. */
    List<Profile.Line> read(ProfileList list, String cell) {
        var lines = new ArrayList<Profile.Line>();
        for (var text :
                cell.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            lines.add(
                    list == ProfileList.GIVES || list == ProfileList.NEEDS ? ofAKind(text) : Profile.Line.plain(text));
        }
        return List.copyOf(lines);
    }

    private Profile.Line ofAKind(String text) {
        var end = text.indexOf(PART.charAt(0));
        var said = Folding.of(end < 0 ? "" : text.substring(0, end));
        var kind = kinds.entrySet().stream()
                .filter(one -> Stream.of(one.getKey(), one.getValue())
                        .anyMatch(word -> Folding.of(word).equals(said)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "network.import.why.kind",
                        text,
                        kinds.values().stream().sorted().collect(joining(", "))));
        return new Profile.Line(kind, text.substring(end + 1));
    }
}
