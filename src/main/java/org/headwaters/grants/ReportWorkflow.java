package org.headwaters.grants;

import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.io.InputStream;
import java.util.Collection;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;

/**
 * From the meeting to the accepted report. Everyone of its partners writes in the report, field by field like in an
 * application; an officer accepts it, whatever came of the grant, or asks for more.
 */
@Stateless
@Interceptors(NotesRefusals.class)
public class ReportWorkflow {
    @Inject
    GrantDoor door;

    @Inject
    Grants grants;

    @Inject
    Attendance attendance;

    @Inject
    Typist typist;

    @Inject
    Answers answers;

    @Inject
    CaseTrail trail;

    @Inject
    GrantPictures pictures;

    @Inject
    NetworkDay day;

    @Inject
    Caller caller;

    @Inject
    Event<LifeEvent> events;

    /** MEET: when it was and who was there. */
    @RolesAllowed(PARTNER)
    public void meet(String reference, long seenVersion, MeetingDays days, Collection<Present> there) {
        var grant = door.ours(reference, seenVersion);
        var near = days.requireNear(day.of(grant.getDates().getToldAt()));
        events.fire(grant.meet(near, attendance.of(grant, there), day.today(), door.act(Who.APPLICANT)));
    }

    /**
     * Keeps one field of the report.
     *
     * @param seenVersion the version the text grew from, 0 for a field that was never filled in
     * @param seconds how long somebody was writing for it, pauses left out
     * @throws StaleText with the text that stands there, when somebody saved meanwhile
     */
    @RolesAllowed(PARTNER)
    public WriteWorkflow.Saved save(String reference, String code, String text, long seenVersion, int seconds) {
        var grant = door.ours(reference);
        var clean = ReportField.of(code).checked(text);
        var act = door.act(Who.APPLICANT);
        var kept = typist.keep(grant.getApplication(), code, clean, seenVersion, grant.isOpenForWriting(), act);
        if (kept.anew()) {
            grants.note(grant, Typist.active(seconds));
        }
        return kept.saved();
    }

    /** A picture in place of the one before, with what it shows in words for whoever cannot see it. */
    @RolesAllowed(PARTNER)
    public void show(String reference, String name, InputStream bytes, String words) {
        var grant = writable(reference);
        grant.getReport().show(pictures.keep(reference, name, bytes), pictures.words(words));
        trail.attached(grant.getApplication(), name);
    }

    @RolesAllowed(PARTNER)
    public void takeAwayPicture(String reference) {
        var grant = writable(reference);
        grant.getReport().show(null, null);
        pictures.remove(reference);
    }

    /**
     * REPORT: refused with every gap where something is missing.
     *
     * @param lineMayStand whether the caller's partners let the public line stand
     */
    @RolesAllowed(PARTNER)
    public void handIn(String reference, boolean lineMayStand) {
        var grant = door.ours(reference);
        var act = door.act(Who.APPLICANT);
        grant.check(GrantMove.REPORT, act);
        var currency = grant.getAmount().currency();
        var texts = new ReportTexts(answers.of(grant.getApplication().id()), currency, caller.locale());
        var gaps = texts.gaps();
        if (!gaps.isEmpty()) {
            throw new Incomplete(gaps);
        }
        events.fire(grant.report(texts.terms(), act));
        if (lineMayStand && grant.getReport().getPublicLine() != null) {
            grant.of(door.actingFor())
                    .forEach(partner -> events.fire(grant.settleLine(partner.getOrganisation(), true, act)));
        }
    }

    /** PUBLISH or KEEP_PRIVATE, for those of its partners that the caller acts for; as often as one changes one's mind. */
    @RolesAllowed(PARTNER)
    public void settleLine(String reference, long seenVersion, boolean stands) {
        var grant = door.ours(reference, seenVersion);
        var act = door.act(Who.APPLICANT);
        grant.of(door.actingFor()).stream()
                .filter(partner -> partner.isPublic() != stands || !partner.isAnswered())
                .forEach(partner -> events.fire(grant.settleLine(partner.getOrganisation(), stands, act)));
    }

    /** ASK_MORE: what is missing, in a sentence that its writers read. */
    @RolesAllowed(OFFICER)
    public void askMore(String reference, long seenVersion, String words) {
        events.fire(door.theirs(reference, seenVersion).askMore(words, door.act(Who.OFFICER)));
    }

    /** CLOSE: the report is accepted. */
    @RolesAllowed(OFFICER)
    public void accept(String reference, long seenVersion) {
        events.fire(door.theirs(reference, seenVersion).close(door.act(Who.OFFICER)));
    }

    private Grant writable(String reference) {
        var grant = door.ours(reference);
        if (!grant.isOpenForWriting()) {
            throw new Refusal("grants.refused.notOpen");
        }
        return grant;
    }
}
