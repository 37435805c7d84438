package org.headwaters.network;

import java.io.Serializable;
import org.headwaters.platform.Published;

/** An organisation the network knows: partner, applicant for partnership, former partner, or the backbone itself. */
@Published
public record OrganisationId(long value) implements Serializable {}
