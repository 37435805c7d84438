package org.headwaters.funds;

import java.util.List;
import java.util.Objects;
import org.headwaters.platform.Money;
import org.headwaters.platform.Published;

/**
 * A team of fellows asks for money with what it found. The room of fellowships posts it in the outbox under {@link #KIND},
 * the room of grants begins an application with it, and what became of that is told by {@link PitchEvent}.
 *
 * @param fellowship reference of the team
 * @param call reference of the call under which it asks
 * @param lead number of the partner that speaks for the team
 * @param partners numbers of all its partners, the lead first
 * @param by number of the person who handed it in
 * @param said what is said, in the order in which it is read
 * @param askedMinor what is asked for, in minor units; zero where the team has not said it
 */
@Published
public record Pitched(
        String fellowship,
        String call,
        String title,
        long lead,
        List<Long> partners,
        List<Fellow> fellows,
        long by,
        List<Said> said,
        long askedMinor,
        String currency,
        String budget) {
    /** The kind of the outbox under which it travels. */
    public static final String KIND = "grants.pitch";

    public Pitched {
        Objects.requireNonNull(fellowship);
        Objects.requireNonNull(call);
        Objects.requireNonNull(title);
        partners = List.copyOf(partners);
        fellows = List.copyOf(fellows);
        said = List.copyOf(said);
    }

    public Money asked() {
        return new Money(askedMinor, currency);
    }

    /** Somebody of the team, with the number of the partner and of the person. */
    public record Fellow(long partner, long person, String name) {}

    /** One text; the code is that of the question which it answers, where the call asks it. */
    public record Said(String code, String heading, String text) {}
}
