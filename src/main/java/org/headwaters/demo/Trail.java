package org.headwaters.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The history of one subject, gathered as it is told and written in the order of time. */
final class Trail {
    private final String kind;
    private final String reference;
    private final List<Entry> entries = new ArrayList<>();

    private final Map<String, String> details = new HashMap<>();

    private record Entry(Instant at, Long who, String as, String move, String from, String to, String reason) {}

    Trail(String kind, String reference) {
        this.kind = kind;
        this.reference = reference;
    }

    void add(Instant at, Cast.Person who, String as, String move, String from, String to, String reason) {
        if (at != null) {
            entries.add(new Entry(at, who == null ? null : who.id(), as, move, from, to, reason));
        }
    }

    /** What every move of this name settled, in the short form that the history keeps. */
    void settle(String move, String detail) {
        details.put(move, detail);
    }

    /** The version of the subject after all of it. */
    long version() {
        return entries.size();
    }

    void write(Store store) {
        entries.sort(Comparator.comparing(Entry::at));
        var table = store.into(
                "history",
                "subject_kind",
                "subject_reference",
                "person_id",
                "as_role",
                "move_name",
                "from_stage",
                "to_stage",
                "reason",
                "detail",
                "subject_version",
                "happened_at");
        var version = 0L;
        for (var entry : entries) {
            table.add(
                    kind,
                    reference,
                    entry.who(),
                    entry.as(),
                    entry.move(),
                    entry.from(),
                    entry.to(),
                    entry.reason(),
                    details.get(entry.move()),
                    ++version,
                    entry.at());
        }
    }
}
