package org.headwaters.fellowships;

import java.util.List;

/**
 * One thing that is missing in an application.
 *
 * @param field where: {@code title}, {@code members} or the code of a question
 * @param key of the sentence that says what
 */
public record TeamGap(String field, String key, List<Object> values) {
    TeamGap(String field, String key, Object... values) {
        this(field, key, List.of(values));
    }
}
