package org.headwaters.network;

import java.util.Set;

/** Where an organisation stands with the network, from being named to having left. Only members act as partners. */
public enum Standing {
    NOMINATED,
    READINESS,
    APPLIED,
    VETTING,
    MEMBER,
    PAUSED,
    DECLINED,
    ALUMNI,
    /** The organisation that serves the network; not a partner of it. */
    BACKBONE;

    /** Those that belong to the network, also while they rest. */
    static final Set<Standing> PARTNERS = Set.of(MEMBER, PAUSED);
}
