package org.headwaters.platform.faces;

/** One of the network's sections in the top bar: the key of its name, and where it begins. */
public record Section(String label, String link) {}
