package org.headwaters.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule said no, and nothing was changed. Carries the key of the sentence a person reads and its arguments (texts,
 * numbers, {@link Money}, instants). The transaction rolls back; the page shows the sentence and keeps what was typed.
 */
@Published
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
