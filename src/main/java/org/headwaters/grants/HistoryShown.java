package org.headwaters.grants;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.HistoryRow;

/**
 * Which steps of an application's history a reader sees. Staff see all. Its applicants see what they did and what they
 * were told: a recommendation, a decision and its correction stay out until a letter says so.
 */
final class HistoryShown {
    private static final Set<String> APPLICANTS = Set.of(
            "START",
            "ASK_PARTNER",
            "CO_SIGN",
            "REVISE",
            "SUBMIT",
            "MISS",
            "WITHDRAW",
            "TAKE_UP",
            "RETURN",
            "RESUBMIT",
            "EXTEND",
            "TELL",
            "AGREE",
            "ACCEPT",
            "MOVE_DATES",
            "CHANGE_PEOPLE",
            "LOWER",
            "PAY",
            "PAY_AGAIN",
            "MEET",
            "REPORT",
            "ASK_MORE",
            "CLOSE",
            "PUBLISH",
            "KEEP_PRIVATE",
            "ASK_CANCEL",
            "KEEP_GOING",
            "CANCEL");

    /** What the bank said of it is the payee's and the desk's, so its partners read that it was so and no reason. */
    private static final Set<String> WITHOUT_REASON = Set.of("BOUNCE", "UNPAID");

    private HistoryShown() {}

    static List<HistoryRow.Shown> to(Seat seat, List<HistoryRow.Shown> rows) {
        if (seat == Seat.STAFF) {
            return rows;
        }
        var seen = new ArrayList<HistoryRow.Shown>();
        var told = false;
        for (var row : rows) {
            if (APPLICANTS.contains(row.move())) {
                seen.add(without(row, row.reason()));
                told = told || row.move().equals("TELL");
            } else if (WITHOUT_REASON.contains(row.move())) {
                seen.add(without(row, null));
            } else if (row.move().equals("CORRECT") && told) {
                seen.add(without(row, null));
                told = false;
            }
        }
        return seen;
    }

    /** Without what tells staff who still read it what another reader gave. */
    static List<HistoryRow.Shown> toReader(List<HistoryRow.Shown> rows) {
        return rows.stream().filter(row -> !row.move().equals(FastLane.LEFT)).toList();
    }

    /** What was settled is for staff; applicants read it in the letter. */
    private static HistoryRow.Shown without(HistoryRow.Shown row, String reason) {
        return new HistoryRow.Shown(
                row.at(), row.who(), row.asRole(), row.move(), row.from(), row.to(), reason, null, row.version());
    }
}
