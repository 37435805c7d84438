package org.headwaters.grants;

/**
 * What the last twelve months say about time.
 *
 * @param apply minutes of writing, added up over all people of an application
 * @param word days from submission to the first human word; waiting for the applicant does not count
 * @param decision days from submission to the told decision
 * @param money days from submission until the money was sent
 */
public record TwoClocks(Spread apply, Spread word, Spread decision, Spread money) {
    static final TwoClocks UNKNOWN = new TwoClocks(Spread.NONE, Spread.NONE, Spread.NONE, Spread.NONE);
}
