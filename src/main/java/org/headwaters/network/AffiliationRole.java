package org.headwaters.network;

/** What a person is for an organisation. A partner has exactly one intrapreneur, who carries the network inside it. */
public enum AffiliationRole {
    INTRAPRENEUR,
    DEPUTY,
    MEMBER,
    DATA_STEWARD,
    FINANCE_CONTACT
}
