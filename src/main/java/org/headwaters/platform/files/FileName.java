package org.headwaters.platform.files;

import java.text.Normalizer;
import java.util.Locale;
import org.headwaters.platform.Refusal;

/** A file's name as people see it: a plain last name, at most 120 characters, nothing in it that misleads the eye. */
record FileName(String value) {
    static final int LONGEST = 120;

    FileName {
        value = Normalizer.normalize(value == null ? "" : value, Normalizer.Form.NFC)
                .strip();
        if (value.isEmpty() || value.startsWith(".") || value.endsWith(".")) {
            throw new Refusal("platform.files.refused.name");
        }
        if (value.length() > LONGEST) {
            throw new Refusal("platform.files.refused.nameTooLong", LONGEST);
        }
        if (value.codePoints().anyMatch(FileName::misleads)) {
            throw new Refusal("platform.files.refused.nameMisleads");
        }
    }

    /** The part after the last dot in lower case, empty when there is none. */
    String ending() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Paths, controls, and the invisible marks that turn the direction of reading. */
    private static boolean misleads(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> "/\\:*?\"<>|".indexOf(c) >= 0;
        };
    }
}
