package org.headwaters.fellowships;

import java.time.Instant;
import java.util.List;
import org.headwaters.platform.ThreadSource.Strand;

/**
 * Where a team's application stands, for its people: what was answered, who said yes, what comes next and by when.
 *
 * @param form the same as while it was written
 * @param waiting names of the caller's partners that have not said yes
 * @param receipt null before it is submitted
 * @param told the people who got a copy of the receipt
 * @param toldAt when they heard what was decided, null before
 * @param offeredUntil until when a place is offered, null while none is
 * @param thread what it belongs to and what belongs there too, the newest first; empty where it stands alone
 */
public record TeamStatusScreen(
        TeamFormScreen form,
        String startedBy,
        Instant startedAt,
        List<String> waiting,
        TeamReceipt receipt,
        List<String> told,
        Instant toldAt,
        Instant offeredUntil,
        Instant placedAt,
        Instant endedAt,
        String learned,
        List<Strand> thread) {

    public TeamStage stage() {
        return form.stage();
    }

    /** Nothing is written or decided any more. */
    public boolean over() {
        return TeamStage.OVER.contains(form.stage());
    }
}
