package org.headwaters.network;

/** What an administrator types of a person; checked when it is taken over. Pronouns may be left out. */
public record PersonDetails(String name, String email, String pronouns, String zone) {}
