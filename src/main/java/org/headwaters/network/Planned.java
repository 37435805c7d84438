package org.headwaters.network;

import java.util.List;
import org.headwaters.platform.Refusal;

/**
 * What one row of a file would do.
 *
 * @param line where the row begins in the file
 * @param reason why it stopped, null where it did not; with {@code arguments}
 * @param remedies what may be answered; empty where the row is left out until it is mended in the file
 * @param chosen which of them is answered, null for none
 */
public record Planned(
        int line,
        String name,
        Fate fate,
        List<Change> changes,
        String reason,
        List<Object> arguments,
        List<Remedy> remedies,
        String chosen) {

    public Planned {
        changes = List.copyOf(changes);
        arguments = List.copyOf(arguments);
        remedies = List.copyOf(remedies);
    }

    static Planned stopped(int line, String name, String reason, Object... arguments) {
        return new Planned(line, name, Fate.STOPPED, List.of(), reason, List.of(arguments), List.of(), null);
    }

    static Planned stopped(int line, String name, Refusal why) {
        return new Planned(line, name, Fate.STOPPED, List.of(), why.key(), why.arguments(), List.of(), null);
    }

    Planned offering(List<Remedy> offered) {
        return new Planned(line, name, fate, changes, reason, arguments, offered, chosen);
    }

    static Planned fine(int line, String name, Fate fate, List<Change> changes, String chosen) {
        return new Planned(line, name, fate, changes, null, List.of(), List.of(), chosen);
    }

    /** What becomes of a row. */
    public enum Fate {
        NEW,
        CHANGED,
        SAME,
        STOPPED
    }

    /** One thing that would read otherwise; {@code now} is empty where nothing stood there. */
    public record Change(String column, String now, String next) {}

    /** One answer: what is sent back, and the key of its words. */
    public record Remedy(String code, String words, String argument) {
        static Remedy of(String code) {
            return new Remedy(code, "network.import.remedy." + code, "");
        }
    }
}
