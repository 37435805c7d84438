package org.headwaters.platform.files;

import java.util.Objects;
import org.headwaters.platform.Published;

/** A kept file's name to the outside: random, so that it says nothing about other files. */
@Published
public record FileId(String value) {
    public FileId {
        Objects.requireNonNull(value);
    }
}
