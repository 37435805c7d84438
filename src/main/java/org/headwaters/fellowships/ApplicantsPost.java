package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.mail.Attachment;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Sentences;

/**
 * The mails to those who have to do with a team's application: who began it, works in it, is asked for a yes or said one, as
 * long as they still belong to one of its partners. A partner of whom nobody is left hears by its contact.
 */
@ApplicationScoped
class ApplicantsPost {
    @Inject
    Directory directory;

    @Inject
    Notices notices;

    @Inject
    PersonNames names;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    Set<PersonId> audience(Team team) {
        var concerned = new LinkedHashSet<PersonId>();
        concerned.add(team.getStartedBy());
        team.getMembers().forEach(member -> concerned.add(member.getPerson()));
        for (var partner : team.getPartners()) {
            concerned.add(partner.getAskedPerson());
            concerned.add(partner.getConfirmedBy());
        }
        var hear = new LinkedHashSet<PersonId>();
        var organisations =
                team.getPartners().stream().map(TeamPartner::getOrganisation).toList();
        var known = directory.peopleOf(organisations, day.today());
        for (var organisation : organisations) {
            var people = known.getOrDefault(organisation, List.of()).stream()
                    .map(PersonCard::id)
                    .toList();
            if (people.stream().noneMatch(concerned::contains)) {
                people.stream().findFirst().ifPresent(hear::add);
            }
            people.stream().filter(concerned::contains).forEach(hear::add);
        }
        return hear;
    }

    /** Everyone but whoever did it, each once for this cause; the sentences get the team's name first. */
    void tellOthers(
            Team team, PersonId but, String form, String cause, NoticeKind kind, String link, Object... values) {
        audience(team).stream()
                .filter(person -> !person.equals(but))
                .forEach(person -> tell(team, person, form, cause, kind, link, List.of(), values));
    }

    void tell(
            Team team,
            PersonId person,
            String form,
            String cause,
            NoticeKind kind,
            String link,
            List<Attachment> attachments,
            Object... values) {
        var sentences = new Sentences(Locale.ENGLISH, names.zoneOf(person), clock);
        var all = new Object[values.length + 1];
        all[0] = called(team);
        System.arraycopy(values, 0, all, 1, values.length);
        var key = "fellowships.mail." + form;
        var mail = new Mail(
                person,
                null,
                sentences.say(key + ".subject", all),
                sentences.say(key + ".body", all),
                sentences.say("fellowships.mail.why.applicant", called(team)),
                link,
                attachments);
        notices.tell(team.getReference() + "/" + cause, person, kind, mail);
    }

    /** Said once for each deadline, and only to who had the draft when it was to be said. */
    void remind(Team team, String form, Duration before) {
        var closes = team.getCohort().getClosesAt();
        if (team.getStartedAt().isBefore(closes.minus(before))) {
            var on = DateTimeFormatter.ISO_DATE.format(closes.atOffset(ZoneOffset.UTC));
            tellOthers(
                    team,
                    null,
                    form,
                    form + "/" + on,
                    NoticeKind.DEADLINE,
                    ApplicantsPost.form(team),
                    team.getCohort().getTitle(),
                    closes);
        }
    }

    static String called(Team team) {
        return team.getTitle().isBlank() ? team.getReference() : team.getTitle();
    }

    static String form(Team team) {
        return "/fellowships/apply?ref=" + team.getReference();
    }

    static String status(Team team) {
        return "/fellowships/application?ref=" + team.getReference();
    }

    static String fellows(Team team) {
        return "/fellowships/fellows?ref=" + team.getReference();
    }
}
