package org.headwaters.grants.web;

import java.io.Serializable;
import java.util.Map;

/**
 * What a sent form left behind where it could not be saved: nothing typed is lost, and each field says why.
 *
 * @param typed by field, what stays in the page
 * @param wrong by field, the sentence beside it
 */
record Kept(Map<String, String> typed, Map<String, String> wrong) implements Serializable {
    static final Kept NOTHING = new Kept(Map.of(), Map.of());

    boolean isTrouble() {
        return !wrong.isEmpty();
    }
}
