package org.headwaters.reviews;

import org.headwaters.platform.Published;

/** One reviewer's reading of one case. */
@Published
public record ReviewId(long value) {}
