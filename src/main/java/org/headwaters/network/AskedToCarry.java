package org.headwaters.network;

/**
 * What somebody is asked whom a partner has named.
 *
 * @param namedBy the partner that named it
 * @param why in that partner's words
 * @param partners how many partners there are
 */
public record AskedToCarry(String organisation, String namedBy, String contact, String why, long partners) {}
