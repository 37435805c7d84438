package org.headwaters.platform;

/**
 * There is no such thing for this caller: unknown, or somebody else's. Both answer alike, with 404, so that a guess
 * learns nothing.
 */
@Published
public class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super("platform.refused.notFound", what);
    }
}
