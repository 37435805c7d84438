package org.headwaters.network;

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
    BACKBONE
}
