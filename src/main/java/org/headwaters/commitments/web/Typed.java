package org.headwaters.commitments.web;

import java.io.Serializable;
import java.util.Map;

/**
 * What a sent form left behind where it could not be saved: nothing typed is lost, and each field says why.
 *
 * @param texts by field, what stays in the page
 * @param wrong by field, the sentence beside it
 */
record Typed(Map<String, String> texts, Map<String, String> wrong) implements Serializable {
    static final Typed NOTHING = new Typed(Map.of(), Map.of());

    boolean isTrouble() {
        return !wrong.isEmpty();
    }
}
