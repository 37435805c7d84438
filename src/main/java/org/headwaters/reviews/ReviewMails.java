package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Texts;

/**
 * Tells a reviewer of an assignment, of a review given back, and of one that nobody waits for any more. No mail says
 * more of the case than its title and partners, and none reaches somebody in conflict with it by now.
 */
@ApplicationScoped
class ReviewMails {
    @Inject
    Notices notices;

    @Inject
    Cases cases;

    @Inject
    Conflicts conflicts;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    void invited(@Observes ReviewEvent.Invited event) {
        if (event.together()) {
            return;
        }
        var step = event.step();
        var cover = cases.read(step.subject()).cover();
        var until = event.due() == null ? "" : day(event.due(), step.reviewer());
        var partners = cover.blind() ? text("reviews.blind.partners") : partners(cover.organisations());
        tell(step, "invited", cover.title(), partners, until);
    }

    /** Several cases given at once, in one mail. */
    void invited(PersonId reader, List<String> titles, Instant at) {
        var texts = Texts.in(Locale.ENGLISH);
        notices.tell(
                "review/together/" + at,
                reader,
                NoticeKind.ASKED_OF_ME,
                new Mail(
                        reader,
                        texts.get("reviews.mail.together.subject", titles.size()),
                        texts.get("reviews.mail.together.body", titles.size(), String.join("\n\n", titles)),
                        texts.get("reviews.mail.why"),
                        "/review"));
    }

    /** Half of the days are over and nothing is written yet. */
    void remind(Review review, Instant until) {
        var texts = Texts.in(Locale.ENGLISH);
        var cover = cases.read(review.subject()).cover();
        if (!conflicts.of(review.getReviewer(), cover).isEmpty()) {
            return;
        }
        var title = cover.title();
        notices.tell(
                "review/%d/reminded/%s".formatted(review.id().value(), review.untouchedSince()),
                review.getReviewer(),
                NoticeKind.ASKED_OF_ME,
                new Mail(
                        review.getReviewer(),
                        texts.get("reviews.mail.remind.subject", title),
                        texts.get("reviews.mail.remind.body", title, day(until, review.getReviewer())),
                        texts.get("reviews.mail.why"),
                        "/review/case?ref=" + review.subject().reference()));
    }

    void reopened(@Observes ReviewEvent.Reopened event) {
        var step = event.step();
        tell(step, "reopened", cases.read(step.subject()).title(), step.reason());
    }

    void released(@Observes ReviewEvent.Released event) {
        var step = event.step();
        tell(step, step.who() == null ? "returned" : "released", step.subject().reference());
    }

    private void tell(ReviewStep step, String what, Object... arguments) {
        if (isKeptFrom(step.subject(), step.reviewer())) {
            return;
        }
        var texts = Texts.in(Locale.ENGLISH);
        var key = "reviews.mail." + what;
        var due = arguments.length > 2 && !arguments[2].equals("");
        var body = texts.get(key + (due ? ".bodyUntil" : ".body"), arguments);
        var released = what.equals("released") || what.equals("returned");
        notices.tell(
                "review/%d/%s/%d".formatted(step.review().value(), what, step.version()),
                step.reviewer(),
                released ? NoticeKind.PROGRESS : NoticeKind.ASKED_OF_ME,
                new Mail(
                        step.reviewer(),
                        texts.get(key + ".subject", arguments),
                        body,
                        texts.get("reviews.mail.why"),
                        released
                                ? "/review"
                                : "/review/case?ref=" + step.subject().reference()));
    }

    /** A case that is not there to be read any more is nobody's secret: the mail names no more than its reference. */
    private boolean isKeptFrom(SubjectRef subject, PersonId reader) {
        var cover = cases.covers(List.of(subject)).get(subject);
        return cover != null && !conflicts.of(reader, cover).isEmpty();
    }

    private static String text(String key) {
        return Texts.in(Locale.ENGLISH).get(key);
    }

    private String partners(Set<OrganisationId> organisations) {
        return String.join(
                ", ",
                directory.cards(organisations).values().stream()
                        .map(OrganisationCard::name)
                        .sorted()
                        .toList());
    }

    private String day(Instant at, PersonId reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Locale.ENGLISH)
                .withZone(names.zoneOf(reader))
                .format(at);
    }
}
