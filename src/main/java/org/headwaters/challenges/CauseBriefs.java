package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NetworkDay;

/**
 * A cause with its brief by the reference of the cause, for rooms whose work begins there. What is only suggested does not
 * exist for them; what is retired is still found, and may not be chosen any more.
 */
@ApplicationScoped
public class CauseBriefs {
    @Inject
    Causes causes;

    @Inject
    Briefs briefs;

    @Inject
    NetworkDay day;

    /**
     * A cause as another room names it.
     *
     * @param link its page within the application
     * @param live whether it may be chosen for something new
     */
    public record Named(CauseId id, String reference, String title, String description, String link, boolean live)
            implements Serializable {}

    /** One part of a brief, to cite; {@code code} is one of {@link BriefPart}, and completes {@code challenges.brief.part.}. */
    public record Part(String code, String words) implements Serializable {}

    /** The brief as it reads today: its parts that have words, and how fresh it is; edition 0 where nobody has written one. */
    public record Cited(Named cause, int edition, List<Part> parts, Freshness freshness) implements Serializable {}

    /** The one with this reference, whether live or retired. */
    public Optional<Named> find(String reference) {
        return causes.open(reference).map(CauseBriefs::named);
    }

    /** The one with this reference, if something new may be about it. */
    public Optional<Named> choosable(String reference) {
        return find(reference).filter(Named::live);
    }

    public Optional<Cited> brief(String reference) {
        return causes.open(reference).map(cause -> briefs.of(cause)
                .map(brief -> new Cited(
                        named(cause),
                        brief.getEdition(),
                        Arrays.stream(BriefPart.values())
                                .filter(part -> !brief.text().of(part).isEmpty())
                                .map(part -> new Part(part.name(), brief.text().of(part)))
                                .toList(),
                        Freshness.of(brief.getReviewedOn(), day.today())))
                .orElseGet(() -> new Cited(named(cause), 0, List.of(), null)));
    }

    private static Named named(Cause cause) {
        return new Named(
                cause.id(),
                cause.getReference(),
                cause.getTitle(),
                cause.getDescription(),
                CausePurposes.link(cause),
                cause.getState() == CauseState.LIVE);
    }
}
