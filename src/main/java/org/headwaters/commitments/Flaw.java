package org.headwaters.commitments;

import java.util.List;

/**
 * What is missing or wrong before a promise can be sent on, said beside its field.
 *
 * @param code the field's code, or {@code shares} and {@code milestones}
 * @param key key of the sentence, with {@code arguments}
 */
public record Flaw(String code, String key, List<Object> arguments) {

    static Flaw of(String code, String key, Object... arguments) {
        return new Flaw(code, key, List.of(arguments));
    }
}
