package org.headwaters.platform;

/** A human being the network knows, with or without an account. */
@Published
public record PersonId(long value) {}
