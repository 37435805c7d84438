package org.headwaters.reviews;

import org.headwaters.platform.Published;

/** What readers look for, as applicants may know it beforehand. */
@Published
public record CriterionCard(String question, int weight, boolean independent) {}
