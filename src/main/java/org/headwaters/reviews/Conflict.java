package org.headwaters.reviews;

import java.io.Serializable;
import org.headwaters.network.OrganisationId;

/** One reason against a person and a case; the organisation it is about, null when it is about the case itself. */
public record Conflict(ConflictKind kind, OrganisationId organisation) implements Serializable {}
