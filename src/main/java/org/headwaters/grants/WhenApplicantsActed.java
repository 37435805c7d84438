package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.mail.Attachment;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Sentences;

/** Lets an application's people hear what one of them did, or the clock, each with the one next step. */
@ApplicationScoped
class WhenApplicantsActed {

    @Inject
    Applications applications;

    @Inject
    LetterPost post;

    @Inject
    Notices notices;

    @Inject
    Promises promises;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Clock clock;

    /** In the name of the first partner for which it was asked. */
    void asked(@Observes GrantEvent.PartnersAsked event) {
        var application = applications.get(event.step().reference());
        var asks = application.getPartners().stream()
                .filter(ApplicationPartner::isConfirmed)
                .findFirst()
                .map(partner -> directory.card(partner.getOrganisation()).name())
                .orElse("");
        var until = application.getDeadline().announced();
        for (var person : Set.copyOf(event.asked())) {
            tell(
                    event.step(),
                    person,
                    NoticeKind.ASKED_OF_ME,
                    until == null ? "asked" : "askedUntil",
                    Address.CONFIRM,
                    asks,
                    until);
        }
    }

    /** With the last confirmation everyone may submit; until then a confirmation is only progress. */
    void coSigned(@Observes GrantEvent.CoSigned event) {
        var kind = event.complete() ? NoticeKind.ASKED_OF_ME : NoticeKind.PROGRESS;
        var who = names.nameOf(event.step().who());
        others(event.step())
                .forEach(person -> tell(
                        event.step(),
                        person,
                        kind,
                        event.complete() ? "allConfirmed" : "confirmed",
                        Address.APPLY,
                        who));
    }

    void moneyChanged(@Observes ConfirmAgain event) {
        var who = names.nameOf(event.step().who());
        event.asked()
                .forEach(person ->
                        tell(event.step(), person, NoticeKind.ASKED_OF_ME, "confirmAgain", Address.CONFIRM, who));
    }

    void revised(@Observes GrantEvent.Revised event) {
        var who = names.nameOf(event.step().who());
        others(event.step())
                .forEach(person -> tell(event.step(), person, NoticeKind.PROGRESS, "revised", Address.APPLY, who));
    }

    /** The receipt goes to all of its people at once, with the promised dates for their calendars. */
    void submitted(@Observes GrantEvent.Submitted event) {
        var application = applications.get(event.step().reference());
        var dates = new Attachment(
                event.step().reference() + ".ics",
                "text/calendar",
                promises.of(application).bytes());
        for (var person : post.audience(application)) {
            var sentences = sentences(person);
            var mail = new Mail(
                    person,
                    null,
                    sentences.say(
                            "grants.mail.submitted.subject",
                            event.step().reference(),
                            event.step().title()),
                    sentences.say(
                            "grants.mail.submitted.body",
                            event.step().reference(),
                            event.step().title(),
                            event.asked(),
                            event.wordDue(),
                            event.decisionDue()),
                    sentences.say("grants.mail.why.applicant", event.step().title()),
                    Address.RECEIPT.of(event.step().reference()),
                    List.of(dates));
            notices.tell(cause(event.step(), "submitted"), person, NoticeKind.RECEIPT, mail);
        }
    }

    void resubmitted(@Observes GrantEvent.Resubmitted event) {
        var who = names.nameOf(event.step().who());
        others(event.step())
                .forEach(
                        person -> tell(event.step(), person, NoticeKind.PROGRESS, "resubmitted", Address.RECEIPT, who));
    }

    void missed(@Observes GrantEvent.Missed event) {
        var call = applications.get(event.step().reference()).getCall().getTitle();
        others(event.step())
                .forEach(person -> tell(event.step(), person, NoticeKind.DEADLINE, "missed", Address.APPLY, call));
    }

    void withdrawn(@Observes GrantEvent.Withdrawn event) {
        var who = names.nameOf(event.step().who());
        others(event.step())
                .forEach(person -> tell(event.step(), person, NoticeKind.PROGRESS, "withdrawn", Address.APPLY, who));
    }

    private List<PersonId> others(Step step) {
        return post.audience(applications.get(step.reference())).stream()
                .filter(person -> !person.equals(step.who()))
                .toList();
    }

    /** The form's sentences get the title, then the values. */
    private void tell(Step step, PersonId person, NoticeKind kind, String form, Address page, Object... values) {
        var sentences = sentences(person);
        var all = new Object[values.length + 1];
        all[0] = step.title();
        System.arraycopy(values, 0, all, 1, values.length);
        var mail = new Mail(
                person,
                sentences.say("grants.mail." + form + ".subject", all),
                sentences.say("grants.mail." + form + ".body", all),
                sentences.say("grants.mail.why.applicant", step.title()),
                page.of(step.reference()));
        notices.tell(cause(step, form), person, kind, mail);
    }

    private Sentences sentences(PersonId person) {
        return new Sentences(Locale.ENGLISH, names.zoneOf(person), clock);
    }

    private static String cause(Step step, String form) {
        return step.reference() + "/" + form + "/" + step.version() + "/"
                + step.at().toEpochMilli();
    }
}
