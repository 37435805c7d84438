package org.headwaters.fellowships.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.headwaters.fellowships.StaleEvidence;

/** What a colleague saved meanwhile in one field of a form. */
public record Theirs(String sort, String field, String text, String by, Instant at) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where it differs from what was typed. */
    static List<Theirs> of(String sort, Map<String, String> typed, StaleEvidence stale) {
        return stale.texts().entrySet().stream()
                .filter(one -> !one.getValue().equals(typed.getOrDefault(one.getKey(), "")))
                .map(one -> new Theirs(sort, one.getKey(), one.getValue(), stale.by(), stale.at()))
                .toList();
    }
}
