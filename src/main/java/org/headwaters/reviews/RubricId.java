package org.headwaters.reviews;

import java.io.Serializable;
import org.headwaters.platform.Published;

/** A set of criteria that reviewers score by. */
@Published
public record RubricId(long value) implements Serializable {}
