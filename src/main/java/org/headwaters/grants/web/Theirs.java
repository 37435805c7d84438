package org.headwaters.grants.web;

import java.io.Serializable;
import java.time.Instant;
import org.headwaters.grants.StaleWording;

/**
 * What a colleague worded meanwhile.
 *
 * @param mark what to save with, once this was seen
 * @param otherLine whether it differs from what was typed here
 */
public record Theirs(String mark, String line, String text, String by, Instant at, boolean otherLine, boolean otherText)
        implements Serializable {

    static Theirs of(StaleWording stale, String line, String text) {
        return new Theirs(
                stale.mark(),
                stale.line(),
                stale.text(),
                stale.by(),
                stale.at(),
                !stale.line().equals(line),
                !stale.text().equals(text));
    }
}
