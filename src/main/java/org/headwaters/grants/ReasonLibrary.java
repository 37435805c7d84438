package org.headwaters.grants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;

/**
 * The reasons that one call knows, in its order: the network's, with what the call says otherwise laid over them by their
 * codes. What the network words anew reaches every call that has no words of its own.
 */
record ReasonLibrary(List<Entry> entries) {

    /**
     * One code.
     *
     * @param standard the network's row, null for a reason of this call only
     * @param own the call's row, null where the call says nothing
     */
    record Entry(Reason standard, Reason own) {

        /** The row whose words count, and which an application keeps. */
        Reason words() {
            return isOwn() ? own : standard;
        }

        boolean isOwn() {
            return own != null && own.hasWords();
        }

        boolean isOffered() {
            return !(own != null && own.isRetired()) && !words().isRetired();
        }

        int position() {
            return own == null ? standard.getPosition() : own.getPosition();
        }

        String code() {
            return words().getCode();
        }

        Verdict verdict() {
            return words().getVerdict();
        }
    }

    /** @param rows the network's and one call's that are not replaced, in any order */
    static ReasonLibrary of(Collection<Reason> rows) {
        var standards = new LinkedHashMap<String, Reason>();
        var owns = new LinkedHashMap<String, Reason>();
        rows.forEach(row -> (row.getCall() == null ? standards : owns).put(row.getCode(), row));
        var entries = new ArrayList<Entry>();
        standards.forEach((code, standard) -> entries.add(new Entry(standard, owns.remove(code))));
        owns.values().stream().filter(Reason::hasWords).forEach(own -> entries.add(new Entry(null, own)));
        entries.sort(Comparator.comparing(Entry::verdict)
                .thenComparing(Entry::position)
                .thenComparing(Entry::code));
        return new ReasonLibrary(List.copyOf(entries));
    }

    List<Reason> offered() {
        return entries.stream().filter(Entry::isOffered).map(Entry::words).toList();
    }

    Entry get(String code) {
        return find(code).orElseThrow(() -> new NotFound("reason"));
    }

    Optional<Entry> find(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** The same reasons with this one before the offered one above it; itself where there is none. */
    List<Entry> movedUp(String code) {
        var moved = new ArrayList<>(entries);
        var entry = get(code);
        var from = moved.indexOf(entry);
        for (int above = from - 1; above >= 0; above--) {
            if (moved.get(above).isOffered() && moved.get(above).verdict() == entry.verdict()) {
                moved.remove(from);
                moved.add(above, entry);
                break;
            }
        }
        return moved;
    }

    int after() {
        return entries.stream().mapToInt(Entry::position).max().orElse(0) + 1;
    }

    /** Whether a verdict could still be given without this reason. */
    boolean canSpare(Entry entry) {
        return entries.stream()
                .anyMatch(other -> !other.equals(entry) && other.isOffered() && other.verdict() == entry.verdict());
    }
}
