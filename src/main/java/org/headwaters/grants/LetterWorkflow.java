package org.headwaters.grants;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;

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
    PersonNames names;

    @Inject
    Event<GrantEvent> events;

    /** @throws StaleLetter with the words that stand there, when a colleague changed it meanwhile */
    @RolesAllowed({OFFICER, APPROVER})
    public void edit(String reference, long letterVersion, LetterText text) {
        var letter = letter(reference);
        if (letter.isUnsent() && letter.getVersion() != letterVersion) {
            var by = letter.getEditedBy();
            throw new StaleLetter(letterVersion, letter, by == null ? "" : names.nameOf(by));
        }
        letter.edit(text, letterVersion, door.act(Who.OFFICER));
    }

    /** @param until when it may go by itself with the others, null until somebody says so */
    @RolesAllowed(OFFICER)
    public void hold(String reference, Instant until) {
        letter(reference).hold(until, door.act(Who.OFFICER));
    }

    @RolesAllowed(OFFICER)
    public void release(String reference) {
        letter(reference).release();
    }

    /** TELL for one: sends the letter as its sender has seen it. */
    @RolesAllowed(OFFICER)
    public void send(String reference, long letterVersion) {
        send(letter(reference), letterVersion);
    }

    /**
     * TELL for all letters of a call that are ready, or for none of them.
     *
     * @param call its reference, null for all calls
     * @param expected the number that the button said; another number sends nothing
     * @return how many went
     */
    @RolesAllowed(OFFICER)
    public int sendReady(String call, int expected) {
        var now = door.act(Who.OFFICER).at();
        var ready = letters.unsent(call).stream()
                .filter(letter -> letter.isReady(now))
                .filter(letter -> door.isOpen(letter.getApplication()))
                .toList();
        if (ready.size() != expected) {
            throw new Refusal("grants.refused.otherNumberOfLetters", expected, ready.size());
        }
        for (var letter : ready) {
            var held = letter(letter.getApplication().getReference());
            send(held, letter.getVersion());
        }
        return ready.size();
    }

    /** Holds every letter of a call until somebody says otherwise. */
    @RolesAllowed(OFFICER)
    public void holdAll(String call) {
        var act = door.act(Who.OFFICER);
        open(letters.unsent(call)).forEach(letter -> letter.hold(null, act));
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
