package org.headwaters.grants;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
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
import org.headwaters.platform.text.Texts;

/**
 * Who hears of an application, and the mails of its letters. Those who act for it hear, as long as they still belong to
 * one of its partners, and under the entry that they live on in; a partner of whom nobody is left hears by its contact.
 */
@ApplicationScoped
class LetterPost {
    @Inject
    Directory directory;

    @Inject
    Notices notices;

    @Inject
    NetworkDay day;

    Set<PersonId> audience(Application application) {
        return audiences(List.of(application)).get(application.getReference());
    }

    /** Whom each of them is mailed to, by its reference, in one query: the number that a button says is this one. */
    Map<String, Set<PersonId>> audiences(Collection<Application> applications) {
        var today = day.today();
        var partners = applications.stream()
                .flatMap(a -> a.getPartners().stream())
                .map(ApplicationPartner::getOrganisation)
                .collect(toSet());
        var people = directory.peopleOf(partners, today);
        var merged = directory.merged(elsewhere(applications, people));
        return applications.stream().collect(toMap(Application::getReference, a -> audience(a, people, merged)));
    }

    /** Those who act for one and are with none of the partners: only they can have been merged. */
    private static Set<PersonId> elsewhere(
            Collection<Application> applications, Map<OrganisationId, List<PersonCard>> known) {
        var there = known.values().stream()
                .flatMap(List::stream)
                .map(PersonCard::id)
                .collect(toSet());
        return applications.stream()
                .flatMap(a -> a.applicants().stream())
                .filter(person -> !there.contains(person))
                .collect(toSet());
    }

    private static Set<PersonId> audience(
            Application application, Map<OrganisationId, List<PersonCard>> known, Map<PersonId, PersonId> merged) {
        var applicants = application.applicants().stream()
                .map(person -> merged.getOrDefault(person, person))
                .collect(toSet());
        var hear = new LinkedHashSet<PersonId>();
        for (var partner : application.getPartners()) {
            var people = known.getOrDefault(partner.getOrganisation(), List.of()).stream()
                    .map(PersonCard::id)
                    .toList();
            if (people.stream().noneMatch(applicants::contains)) {
                people.stream().findFirst().ifPresent(hear::add);
            }
            people.stream().filter(applicants::contains).forEach(hear::add);
        }
        return hear;
    }

    void post(Letter letter) {
        var application = letter.getApplication();
        var text = letter.getText();
        tell(application, "letter/" + letter.getId(), NoticeKind.LETTER, text.subject(), text.body());
    }

    /** Whoever has read a letter hears that it does not stand any more; a draft was never read by anybody. */
    void takenBack(Letter letter) {
        if (letter.getSentAt() != null) {
            var application = letter.getApplication();
            tell(
                    application,
                    "letter/" + letter.getId() + "/back",
                    NoticeKind.LETTER,
                    text("grants.mail.takenBack.subject", application.getTitle()),
                    text("grants.mail.takenBack.body", application.getTitle()));
        }
    }

    /** Tells everyone who acts for the application, each once for this cause. */
    void tell(Application application, String cause, NoticeKind kind, String subject, String body) {
        var why = text("grants.mail.why.applicant", application.getTitle());
        for (var person : audience(application)) {
            var mail = new Mail(person, subject, body, why, link(application));
            notices.tell(application.getReference() + "/" + cause, person, kind, mail);
        }
    }

    String text(String key, Object... values) {
        return Texts.in(Locale.ENGLISH).get(key, values);
    }

    static String link(Application application) {
        return Address.APPLICATION.of(application.getReference());
    }
}
