package org.headwaters.fellowships;

import java.util.regex.Pattern;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * Whom a team asks what it makes of a prototype.
 *
 * @param called an expert's name, or the kind of an end-user ("a year-9 pupil"): never an end-user's name
 * @param person an expert of the cohort; null for anybody else
 * @param email where to write; null to hand the link over oneself
 * @param minor whether the person is under age, so that somebody who cares says yes too
 * @param note a line of one's own to the person, null for none
 * @param days how long the link works
 */
public record NewAsk(
        FeedbackFrom of,
        String called,
        PersonId person,
        String email,
        boolean minor,
        long prototype,
        String note,
        int days) {
    static final int USUAL_DAYS = 21;
    static final int MOST_DAYS = 60;

    private static final int LONGEST_NOTE = 600;
    private static final int LONGEST_NAME = 160;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");

    public NewAsk {
        if (of == null) {
            throw new Refusal("fellowships.refused.ask.of");
        }
        called = Typed.line(called == null ? "" : called, LONGEST_NAME).strip();
        if (called.isEmpty() && person == null) {
            throw new Refusal(
                    of == FeedbackFrom.EXPERT ? "fellowships.refused.ask.name" : "fellowships.refused.ask.kind");
        }
        if (of == FeedbackFrom.END_USER) {
            person = null;
        } else {
            minor = false;
        }
        email = email == null || email.isBlank() ? null : email.strip();
        if (email != null && (email.length() > 254 || !ADDRESS.matcher(email).matches())) {
            throw new Refusal("fellowships.refused.ask.email");
        }
        note = note == null || note.isBlank()
                ? null
                : Typed.text(note, LONGEST_NOTE).strip();
        if (days < 1 || days > MOST_DAYS) {
            throw new Refusal("fellowships.refused.ask.days", MOST_DAYS);
        }
    }

    /** The same, with the name of the expert who was chosen. */
    NewAsk to(PersonId expert, String name) {
        return new NewAsk(of, name, expert, null, minor, prototype, note, days);
    }
}
