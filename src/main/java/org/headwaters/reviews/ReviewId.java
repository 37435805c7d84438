package org.headwaters.reviews;

import java.io.Serializable;
import org.headwaters.platform.Published;

/** One reviewer's reading of one case. */
@Published
public record ReviewId(long value) implements Serializable {}
