package org.headwaters.funds;

/** A file as the bank gets it. */
public record Made(String name, FileFormat format, byte[] content) {}
