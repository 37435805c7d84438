package org.headwaters.reviews;

import java.io.Serializable;
import org.headwaters.platform.Published;

/** A rubric as one picks it for a call. */
@Published
public record RubricCard(RubricId id, String reference, String name, int criteria) implements Serializable {}
