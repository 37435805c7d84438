package org.headwaters.fellowships;

/** The number of a team in the database. */
public record TeamId(long value) {}
