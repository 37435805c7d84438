package org.headwaters.grants;

/** Where a grant stands after its letter was told. Words for it: text keys {@code grants.stage.*}. */
public enum GrantStage {
    OFFERED,
    ACCEPTED,
    PAID,
    MET,
    REPORTED,
    CLOSED,
    CANCELLED
}
