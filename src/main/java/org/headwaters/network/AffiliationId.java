package org.headwaters.network;

/** That a person acts for an organisation, as one entry of the register. */
public record AffiliationId(long value) {}
