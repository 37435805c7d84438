package org.headwaters.platform;

import java.io.Serializable;

/** A human being the network knows, with or without an account. */
@Published
public record PersonId(long value) implements Serializable {}
