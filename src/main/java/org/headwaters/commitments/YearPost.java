package org.headwaters.commitments;

import static java.util.Collections.disjoint;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Dates;
import org.headwaters.platform.text.Texts;

/** The mails of a promise's year, to whoever carries the network inside each organisation that carries the promise. */
@ApplicationScoped
class YearPost {
    @Inject
    Directory directory;

    @Inject
    Notices notices;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /** Who acts for those that carry these promises, asked for once for all mails of a round. */
    Map<OrganisationId, List<PersonCard>> people(Collection<Commitment> promises) {
        return people(owners(promises));
    }

    /** The same of some of them. */
    Map<OrganisationId, List<PersonCard>> people(Set<OrganisationId> owners) {
        return directory.peopleOf(owners, day.today());
    }

    /** Those that carry one of these promises and neither rest nor have left: of the others nothing new is asked. */
    Set<OrganisationId> here(Collection<Commitment> promises) {
        var owners = owners(promises);
        var here = new HashSet<>(owners);
        here.removeAll(directory.resting(owners));
        here.removeAll(directory.left(owners));
        return here;
    }

    /** Those of the promises that nobody carries now, and somebody who rests may carry again. */
    Set<Commitment> resting(Collection<Commitment> promises) {
        var here = here(promises);
        var resting = directory.resting(owners(promises));
        return promises.stream()
                .filter(promise -> disjoint(promise.owners(), here) && !disjoint(promise.owners(), resting))
                .collect(toSet());
    }

    private static Set<OrganisationId> owners(Collection<Commitment> promises) {
        return promises.stream().flatMap(promise -> promise.owners().stream()).collect(toSet());
    }

    /**
     * @param form the mail's own part of its text keys
     * @param cause unique for this promise and for ever
     * @param values what stands in the text beside the promise's sentence
     */
    void tell(Commitment promise, String form, String cause, NoticeKind kind, String link, Object... values) {
        tell(people(List.of(promise)), promise, form, cause, kind, link, values);
    }

    /** @param people who acts for those that carry it */
    void tell(
            Map<OrganisationId, List<PersonCard>> people,
            Commitment promise,
            String form,
            String cause,
            NoticeKind kind,
            String link,
            Object... values) {
        var texts = Texts.in(Locale.ENGLISH);
        var key = "commitments.mail." + form;
        var all = new Object[values.length + 1];
        all[0] = promise.getTitle();
        System.arraycopy(values, 0, all, 1, values.length);
        for (var person : audience(people, promise)) {
            var mail = new Mail(
                    person,
                    texts.get(key + ".subject", all),
                    texts.get(key + ".body", all),
                    texts.get("commitments.mail.year.why", promise.getTitle()),
                    link);
            notices.tell(promise.getReference() + "/" + cause, person, kind, mail);
        }
    }

    /**
     * To everybody who carries one of these promises, once.
     *
     * @param cause unique for ever
     */
    void tellOfNetwork(Collection<Commitment> promises, String form, String cause, String link, Object... values) {
        var texts = Texts.in(Locale.ENGLISH);
        var key = "commitments.mail." + form;
        var people = people(promises);
        promises.stream()
                .flatMap(promise -> audience(people, promise).stream())
                .distinct()
                .forEach(person -> notices.tell(
                        cause,
                        person,
                        NoticeKind.NETWORK,
                        new Mail(
                                person,
                                texts.get(key + ".subject", values),
                                texts.get(key + ".body", values),
                                texts.get(key + ".why"),
                                link)));
    }

    /** To its coach, where it has one. */
    void tellCoach(Commitment promise, String cause, String told) {
        var coach = promise.getCoach();
        if (coach != null) {
            var texts = Texts.in(Locale.ENGLISH);
            var mail = new Mail(
                    coach,
                    texts.get("commitments.mail.heard.subject", promise.getTitle()),
                    texts.get("commitments.mail.heard.body", promise.getTitle(), told),
                    texts.get("commitments.mail.heard.why", promise.getTitle()),
                    CommitmentPurposes.link(promise));
            notices.tell(promise.getReference() + "/" + cause, coach, NoticeKind.PROGRESS, mail);
        }
    }

    /** A day as it stands in a mail. */
    String written(LocalDate on) {
        return new Dates(Locale.ENGLISH, day.zone(), clock).day(on);
    }

    /** The intrapreneurs and deputies of all who carry it; where an organisation has none, the first of its people. */
    private static List<PersonId> audience(Map<OrganisationId, List<PersonCard>> people, Commitment promise) {
        return promise.owners().stream()
                .flatMap(owner -> {
                    var there = people.getOrDefault(owner, List.of());
                    var signers = there.stream().filter(PersonCard::signs).toList();
                    return signers.isEmpty() ? there.stream().limit(1) : signers.stream();
                })
                .map(PersonCard::id)
                .distinct()
                .toList();
    }
}
