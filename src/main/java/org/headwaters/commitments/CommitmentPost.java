package org.headwaters.commitments;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Texts;

/** The mails about a promise: to those who carry it, to its coach; each once for its cause. */
@ApplicationScoped
class CommitmentPost {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Inject
    Directory directory;

    @Inject
    Notices notices;

    @Inject
    PersonNames names;

    @Inject
    NetworkDay day;

    /** Tells everyone who hears for one that carries it, each once for this cause. */
    void tellOwners(Commitment promise, String cause, NoticeKind kind, String subject, String body, String link) {
        tell(promise, audience(promise, promise.owners()), cause, kind, new Words(subject, body), link);
    }

    /** Whoever is to carry a part and has not agreed to it is asked to. */
    void askedToShare(Commitment promise) {
        askedToShare(promise, "commitments.mail.share");
    }

    /** What they had agreed to promises something else now. */
    void askedAgain(Commitment promise) {
        askedToShare(promise, "commitments.mail.shareAgain");
    }

    private void askedToShare(Commitment promise, String key) {
        for (var share : promise.getCurrentShares()) {
            if (!share.isAgreed()) {
                var words = new Words(
                        TEXTS.get(key + ".subject"),
                        TEXTS.get(
                                key + ".body",
                                directory.card(promise.organisation()).name(),
                                Percent.of(share.getPart()),
                                title(promise)));
                tell(
                        promise,
                        audience(promise, List.of(share.organisation())),
                        "share/" + share.getId() + "/" + share.getVersion(),
                        NoticeKind.ASKED_OF_ME,
                        words,
                        draft(promise));
            }
        }
    }

    /** @param heard all who carried it, also the one that no longer does */
    void divided(Commitment promise, Collection<OrganisationId> heard, String leaving, CommitmentStep step) {
        var words = new Words(
                TEXTS.get("commitments.mail.divided.subject", leaving),
                TEXTS.get("commitments.mail.divided.body", leaving, title(promise), step.reason()));
        tell(
                promise,
                audience(promise, heard),
                "divided/" + step.version(),
                NoticeKind.MESSAGE,
                words,
                CommitmentPurposes.link(promise));
    }

    /** Something was said to it: its partner hears what others say, its coach what its partner answers. */
    void said(Commitment promise, CommitmentComment comment) {
        var words = new Words(
                TEXTS.get("commitments.mail.comment.subject", names.nameOf(comment.getAuthor())),
                TEXTS.get("commitments.mail.comment.body", title(promise), comment.getContent()));
        var hearing = comment.getAuthorAs() == Seat.PARTNER
                ? new LinkedHashSet<PersonId>()
                : audience(promise, promise.owners());
        if (promise.getCoach() != null) {
            hearing.add(promise.getCoach());
        }
        hearing.remove(comment.getAuthor());
        tell(promise, hearing, "comment/" + comment.getId(), NoticeKind.MESSAGE, words, draft(promise));
    }

    /** It is withdrawn: everybody else who carries it or helps with it hears that, and what was learned. */
    void withdrawn(Commitment promise, CommitmentStep step) {
        var hearing = audience(promise, promise.owners());
        if (promise.getCoach() != null) {
            hearing.add(promise.getCoach());
        }
        hearing.remove(step.who());
        var key = "commitments.mail.withdrawn.";
        var words = new Words(
                TEXTS.get(key + "subject"),
                step.reason() == null
                        ? TEXTS.get(key + "body", title(promise))
                        : TEXTS.get(key + "learned", title(promise), step.reason()));
        tell(
                promise,
                hearing,
                "withdrawn/" + step.version(),
                NoticeKind.MESSAGE,
                words,
                CommitmentPurposes.link(promise));
    }

    void coached(Commitment promise) {
        var words = new Words(
                TEXTS.get("commitments.mail.coach.subject"),
                TEXTS.get(
                        "commitments.mail.coach.body",
                        directory.card(promise.organisation()).name(),
                        title(promise)));
        var coach = new LinkedHashSet<PersonId>(List.of(promise.getCoach()));
        tell(promise, coach, "coach/" + promise.getVersion(), NoticeKind.ASKED_OF_ME, words, draft(promise));
    }

    /** Whoever wrote it first of all belongs to the organisation no more. */
    void passedOn(Commitment promise, PersonId before) {
        var words = new Words(
                TEXTS.get("commitments.mail.left.subject", names.nameOf(before)),
                TEXTS.get("commitments.mail.left.body", names.nameOf(before), title(promise)));
        var next = Set.of(promise.getStartedBy());
        tell(promise, next, "left/" + before.value(), NoticeKind.ASKED_OF_ME, words, draft(promise));
    }

    private record Words(String subject, String body) {}

    private void tell(
            Commitment promise, Set<PersonId> hearing, String cause, NoticeKind kind, Words words, String link) {
        var why = TEXTS.get("commitments.mail.why");
        for (var person : hearing) {
            var mail = new Mail(person, words.subject(), words.body(), why, link);
            notices.tell(promise.getReference() + "/promise/" + cause, person, kind, mail);
        }
    }

    /**
     * Whoever speaks for one of these organisations, and whoever began it or sent it on and still belongs to one; one of
     * which nobody speaks hears by the first of its people.
     */
    private Set<PersonId> audience(Commitment promise, Collection<OrganisationId> organisations) {
        var hearing = new LinkedHashSet<PersonId>();
        directory.peopleOf(organisations, day.today()).values().forEach(people -> {
            var theirs = people.stream()
                    .filter(one -> one.signs()
                            || one.id().equals(promise.getStartedBy())
                            || one.id().equals(promise.getSubmittedBy()))
                    .map(PersonCard::id)
                    .collect(toCollection(LinkedHashSet::new));
            if (theirs.isEmpty()) {
                people.stream().findFirst().map(PersonCard::id).ifPresent(theirs::add);
            }
            hearing.addAll(theirs);
        });
        return hearing;
    }

    static String title(Commitment promise) {
        return promise.getSentence().isBlank() ? promise.getReference() : promise.getSentence();
    }

    static String draft(Commitment promise) {
        return "/commitments/draft?ref=" + promise.getReference();
    }
}
