package org.headwaters.network;

/** Where an introduction stands: the giver is asked first, then the seeker; it is made when both have said yes. */
public enum IntroductionStage {
    GIVER_ASKED,
    SEEKER_ASKED,
    MADE,
    DECLINED,
    WITHDRAWN;

    boolean isOpen() {
        return this == GIVER_ASKED || this == SEEKER_ASKED;
    }
}
