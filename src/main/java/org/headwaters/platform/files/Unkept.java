package org.headwaters.platform.files;

import org.headwaters.platform.Refusal;

/** The file could not be read or stored: the line broke, or the disk is full. Nothing of it was kept. */
class Unkept extends Refusal {
    private static final long serialVersionUID = 1L;

    Unkept(String name, Exception cause) {
        super("platform.files.refused.unkept", name);
        initCause(cause);
    }
}
