package org.headwaters.platform.security;

import java.util.Locale;
import org.headwaters.platform.Refusal;

/**
 * A password that somebody chose: long enough instead of oddly spelt, and not what a stranger would try first. Checked
 * by NIST SP 800-63B's idea of length before composition.
 */
public record NewPassword(String text) {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int DIFFERENT = 5;

    public NewPassword {
        String typed = text == null ? "" : text;
        long length = typed.codePoints().count();
        if (length < SHORTEST) {
            throw new Refusal("platform.security.refused.password.short", SHORTEST);
        }
        if (length > LONGEST) {
            throw new Refusal("platform.security.refused.password.long", LONGEST);
        }
        if (typed.codePoints().distinct().count() < DIFFERENT) {
            throw new Refusal("platform.security.refused.password.plain");
        }
    }

    /** Refuses a password that is the person's own address or name, or the better part of it. */
    NewPassword notAbout(String email, String name) {
        String typed = text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        String local = email.replaceAll("@.*", "");
        String called = name.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (typed.equals(email) || says(typed, local) || says(typed, called)) {
            throw new Refusal("platform.security.refused.password.about");
        }
        return this;
    }

    /** Whether little is left of the password once the word is taken out. */
    private static boolean says(String typed, String word) {
        return word.length() >= 4 && typed.contains(word) && typed.length() - word.length() < DIFFERENT;
    }

    @Override
    public String toString() {
        return "NewPassword";
    }
}
