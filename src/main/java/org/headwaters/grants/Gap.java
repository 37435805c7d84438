package org.headwaters.grants;

import java.util.List;

/**
 * What is still missing or wrong before partners can be asked, said beside its field.
 *
 * @param code the field's code: a question's, {@code title}, or a cell of the budget
 * @param key key of the sentence, with {@code arguments}
 */
public record Gap(String code, String key, List<Object> arguments) {

    static Gap of(String code, String key, Object... arguments) {
        return new Gap(code, key, List.of(arguments));
    }
}
