package org.headwaters.grants;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.files.Files;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.security.Accounts;
import org.headwaters.platform.text.Texts;

/**
 * What is said on a case: messages and questions between its applicants and the staff, which are mailed to the other
 * side, and notes among staff, which reach a colleague's own work and never an applicant.
 */
@Stateless
public class ConversationWorkflow {
    private static final long LARGEST_FILE = 10L * 1024 * 1024;

    @Inject
    StaffDoor door;

    @Inject
    InHand inHand;

    @Inject
    Applications applications;

    @Inject
    Conversation conversation;

    @Inject
    CaseTrail trail;

    @Inject
    LetterPost post;

    @Inject
    Notices notices;

    @Inject
    Files files;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    /** A message to the other side. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void say(String reference, String text) {
        var application = applications.hold(reference);
        var act = door.act(seat(application));
        var message = new CaseMessage(application, MessageKind.MESSAGE, text, null, act);
        keep(application, message);
        toTheOtherSide(application, message, act);
    }

    /** Keeps a file with the case, where its call allows files. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void attach(String reference, String name, InputStream bytes) {
        var application = applications.hold(reference);
        seat(application);
        if (!application.getCall().isAttachments()) {
            throw new Refusal("grants.refused.noFiles");
        }
        files.keep(GrantCase.subject(application), name, bytes, LARGEST_FILE);
        trail.attached(application, name);
    }

    /** Asks the applicants for one thing; it waits in their work until it is ticked off. */
    @RolesAllowed(OFFICER)
    public void ask(String reference, String text) {
        var application = door.held(reference);
        var act = door.act(Who.OFFICER);
        var message = new CaseMessage(application, MessageKind.QUESTION, text, null, act);
        keep(application, message);
        toTheOtherSide(application, message, act);
    }

    /** An applicant's answer to a question ticks it off. */
    @RolesAllowed(PARTNER)
    public void answer(String reference, long question, String text) {
        var application = applications.hold(reference);
        var act = door.act(seat(application));
        if (act.as() != Who.APPLICANT) {
            throw new NotFound(reference);
        }
        var asked = conversation.get(application, question);
        if (asked.getKind() != MessageKind.QUESTION) {
            throw new NotFound("message");
        }
        var message = new CaseMessage(application, MessageKind.MESSAGE, text, null, act);
        keep(application, message);
        asked.tickOff(act);
        trail.tickedOff(application, asked);
        toTheOtherSide(application, message, act);
    }

    /** Staff tick off a question that is answered elsewhere, or a note that named them. */
    @RolesAllowed({OFFICER, APPROVER})
    public void tickOff(String reference, long message) {
        var application = door.held(reference);
        var said = conversation.get(application, message);
        said.tickOff(door.act(Who.OFFICER));
        trail.tickedOff(application, said);
    }

    /**
     * A note that staff alone read.
     *
     * @param mention a colleague who finds it in his or her own work, or null
     */
    @RolesAllowed({OFFICER, APPROVER})
    public void note(String reference, String text, PersonId mention) {
        var application = door.held(reference);
        if (mention != null && (!isStaff(mention) || !door.isClear(mention, application))) {
            throw new Refusal("grants.refused.cannotMention");
        }
        var act = door.act(caller.is(OFFICER) ? Who.OFFICER : Who.APPROVER);
        var note = new CaseMessage(application, MessageKind.NOTE, text, mention, act);
        keep(application, note);
        if (mention != null) {
            tell(Set.of(mention), application, note, "note", NoticeKind.ASKED_OF_ME);
        }
    }

    private void keep(Application application, CaseMessage message) {
        conversation.add(message);
        trail.said(application, message);
    }

    private Who seat(Application application) {
        return switch (door.seatOf(application)) {
            case APPLICANT -> Who.APPLICANT;
            case STAFF -> caller.is(OFFICER) ? Who.OFFICER : Who.APPROVER;
            case REVIEWER, FINANCE, NOBODY -> throw door.refused(application);
        };
    }

    /** What staff say is also a human word: the first one stops the clock of the first promise. */
    private void toTheOtherSide(Application application, CaseMessage message, Act act) {
        if (!message.isAuthorStaff()) {
            tell(staffOf(application), application, message, "fromApplicant", NoticeKind.MESSAGE);
            return;
        }
        if (application.getClock().getSubmittedAt() != null) {
            application.getClock().said(act.at());
        }
        var question = message.getKind() == MessageKind.QUESTION;
        tell(
                post.audience(application),
                application,
                message,
                question ? "question" : "fromStaff",
                question ? NoticeKind.ASKED_OF_ME : NoticeKind.MESSAGE);
    }

    /** Whoever has the case in hand; before that, and when a conflict has come up since, everyone who could. */
    private Collection<PersonId> staffOf(Application application) {
        var hearing = inHand.hearing(application);
        if (!hearing.isEmpty()) {
            return hearing.stream().map(InHand.Hears::person).toList();
        }
        return accounts.withRole(Roles.OFFICER).stream()
                .filter(officer -> door.isClear(officer, application))
                .toList();
    }

    private boolean isStaff(PersonId person) {
        var staff = new ArrayList<>(accounts.withRole(Roles.OFFICER));
        staff.addAll(accounts.withRole(Roles.APPROVER));
        return staff.contains(person);
    }

    private void tell(
            Collection<PersonId> people, Application application, CaseMessage message, String form, NoticeKind kind) {
        var texts = Texts.in(Locale.ENGLISH);
        var subject = texts.get("grants.mail." + form + ".subject", application.getTitle(), caller.name());
        var why = texts.get("grants.mail.why." + form, application.getTitle());
        var link = LetterPost.link(application) + "#said-" + message.getId();
        for (var person : people) {
            var mail = new Mail(person, subject, message.getContent(), why, link);
            notices.tell(application.getReference() + "/said/" + message.getId(), person, kind, mail);
        }
    }
}
