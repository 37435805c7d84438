package org.headwaters.grants;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headwaters.platform.PersonNames;

/**
 * Tells. A decision reaches its applicants only here, by a letter that somebody has read and sends: the move TELL, the
 * letter and its mails are one transaction. Letters go one by one, or all that are ready and none else.
 */
@Stateless
public class LetterWorkflow {
    @Inject
    StaffDoor door;

    @Inject
    Letters letters;

    @Inject
    LetterPost post;

    @Inject
    CaseTrail trail;

    @Inject
    PersonNames names;

    @Inject
    Event<GrantEvent> events;

    /** @throws StaleLetter with the words that stand there, when a colleague changed it meanwhile */
    @RolesAllowed({OFFICER, APPROVER})
    public void edit(String reference, long letterVersion, LetterText text) {
        var letter = letter(reference);
        if (letter.isUnsent() && letter.getVersion() != letterVersion) {
            var by = letter.getEditedBy();
            var own = door.act(Who.OFFICER).who().equals(by);
            throw new StaleLetter(letterVersion, letter, by == null ? "" : names.nameOf(by), own);
        }
        var before = letter.getText();
        letter.edit(text, letterVersion, door.act(Who.OFFICER));
        trail.edited(letter, before);
    }

    /** @param until when it may go by itself with the others, null until somebody says so */
    @RolesAllowed(OFFICER)
    public void hold(String reference, Instant until) {
        hold(letter(reference), until, door.act(Who.OFFICER));
    }

    @RolesAllowed(OFFICER)
    public void release(String reference) {
        var letter = letter(reference);
        var before = CaseTrail.hold(letter);
        letter.release();
        trail.released(letter, before);
    }

    /** TELL for one: sends the letter as its sender has seen it. */
    @RolesAllowed(OFFICER)
    public void send(String reference, long letterVersion) {
        send(letter(reference), letterVersion);
    }

    /**
     * TELL for all letters that a page showed as ready, or for none of them: one that was held, changed, sent or taken
     * back since refuses them all, and one that became ready since stays.
     *
     * @param seen the letters' versions as they were shown, by their applications' references
     * @return how many went
     */
    @RolesAllowed(OFFICER)
    public int sendReady(Map<String, Long> seen) {
        // Always in the same order, so that two who send at once wait for each other and never for ever.
        new TreeMap<>(seen).forEach(this::send);
        return seen.size();
    }

    /** Holds every letter of a call until somebody says otherwise. */
    @RolesAllowed(OFFICER)
    public void holdAll(String call) {
        var act = door.act(Who.OFFICER);
        open(letters.unsent(call)).forEach(letter -> hold(letter, null, act));
    }

    private void hold(Letter letter, Instant until, Act act) {
        var before = CaseTrail.hold(letter);
        letter.hold(until, act);
        trail.held(letter, before);
    }

    private List<Letter> open(List<Letter> unsent) {
        return unsent.stream()
                .filter(letter -> door.isOpen(letter.getApplication()))
                .toList();
    }

    private void send(Letter letter, long seenVersion) {
        var act = door.act(Who.OFFICER);
        var event = letter.getApplication().tell(act);
        letter.send(seenVersion, act);
        post.post(letter);
        events.fire(event);
    }

    /** The letter of a case that is open to this caller, both rows held. */
    private Letter letter(String reference) {
        return letters.hold(door.held(reference));
    }
}
