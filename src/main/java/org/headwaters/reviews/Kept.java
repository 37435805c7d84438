package org.headwaters.reviews;

/** What is stored of one half of a score now, points as their digit: {@code 4}, or an empty text. */
public record Kept(long version, String text) {}
