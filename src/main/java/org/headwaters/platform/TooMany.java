package org.headwaters.platform;

/** Somebody comes too often from one place: whatever was asked for, the answer is to wait, with 429. */
@Published
public class TooMany extends Refusal {
    private static final long serialVersionUID = 1L;

    public TooMany(String key, Object... arguments) {
        super(key, arguments);
    }
}
