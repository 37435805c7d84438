package org.headwaters.commitments;

/**
 * What all promises of one theme in one state add up to; drafts may have no theme yet.
 *
 * @param remainder what those still owe that did not reach their target
 */
record StateSum(String theme, State state, Long count, Long target, Long actual, Long remainder) {}
