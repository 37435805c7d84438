package org.headwaters.network;

import org.headwaters.platform.Refusal;

/** A request for a change is answered once: taken over, or refused with a word. */
enum ChangeMove {
    ACCEPT(ChangeStage.ACCEPTED),
    REFUSE(ChangeStage.REFUSED);

    private final ChangeStage target;

    ChangeMove(ChangeStage target) {
        this.target = target;
    }

    ChangeStage from(ChangeStage now) {
        if (now != ChangeStage.OPEN) {
            throw new Refusal("network.refused.change.answered");
        }
        return target;
    }
}
