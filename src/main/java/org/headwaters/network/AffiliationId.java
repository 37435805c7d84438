package org.headwaters.network;

import org.headwaters.platform.Published;

/** That a person acts for an organisation, as one entry of the register. */
@Published
public record AffiliationId(long value) {}
