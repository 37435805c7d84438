package org.headwaters.reviews;

/**
 * What a form sends for one criterion, each half with the version it was seen at.
 *
 * @param points null while none is chosen
 */
public record Filled(long criterion, Integer points, long pointsVersion, String comment, long commentVersion) {}
