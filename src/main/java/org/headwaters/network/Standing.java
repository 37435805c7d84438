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
    BACKBONE,
    /** What it was lives on in another organisation. */
    MERGED;

    /** Those that belong to the network, also while they rest. */
    static final Set<Standing> PARTNERS = Set.of(MEMBER, PAUSED);

    /** Those that belong to the network: whoever acts for one of them sees what its members see. */
    static final Set<Standing> WITHIN = Set.of(MEMBER, PAUSED, BACKBONE);

    /** Those for which somebody must speak: partners, and whoever has looked at itself on the way in. */
    static final Set<Standing> CARRIED = Set.of(READINESS, APPLIED, VETTING, MEMBER, PAUSED);

    /** Those on the way in, and those that came no further. */
    static final Set<Standing> APPLICANTS = Set.of(NOMINATED, READINESS, APPLIED, VETTING, DECLINED);

    /** For whom somebody may act as a partner does: those that are, and those that were and have something to finish. */
    static final Set<Standing> ACTING = Set.of(MEMBER, PAUSED, ALUMNI, BACKBONE);
}
