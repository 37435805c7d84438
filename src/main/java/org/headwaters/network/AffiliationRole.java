package org.headwaters.network;

/** What a person is for an organisation. A partner has exactly one intrapreneur, who carries the network inside it. */
public enum AffiliationRole {
    INTRAPRENEUR,
    DEPUTY,
    MEMBER,
    DATA_STEWARD,
    FINANCE_CONTACT;

    /** Whether whoever has it speaks and signs for the organisation. */
    boolean signs() {
        return this == INTRAPRENEUR || this == DEPUTY;
    }

    /** Whether whoever has it has the other one as well: who carries the network is not also the deputy for it. */
    boolean holds(AffiliationRole other) {
        return this == other || this == INTRAPRENEUR && other == DEPUTY;
    }
}
