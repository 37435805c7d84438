package org.headwaters.grants;

/** An application's number inside; people and addresses know it by its reference. */
public record ApplicationId(long value) {}
