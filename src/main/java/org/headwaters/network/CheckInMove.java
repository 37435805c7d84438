package org.headwaters.network;

import org.headwaters.platform.Refusal;

/** How a conversation ends: with something useful in time, or with it too late, which stays visible. */
enum CheckInMove {
    CLOSE(CheckInStage.CLOSED),
    CLOSE_LATE(CheckInStage.LATE);

    private final CheckInStage target;

    CheckInMove(CheckInStage target) {
        this.target = target;
    }

    CheckInStage from(CheckInStage now) {
        if (now != CheckInStage.OPEN) {
            throw new Refusal("network.refused.checkIn.closed");
        }
        return target;
    }
}
