package org.headwaters.grants;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.headwaters.grants.ReasonLibrary.Entry;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;

/**
 * Words the letters and reasons of one call, or of all calls where the call is null. It may be done at any time: a letter
 * that was drafted keeps its text, and a case that chose a reason keeps the words it chose.
 */
@Stateless
public class WordingWorkflow {
    @Inject
    Calls calls;

    @Inject
    Wordings wordings;

    @Inject
    WordingTrail trail;

    @Inject
    StaffDoor door;

    @Inject
    PersonNames names;

    /**
     * @param seen the mark of what was shown
     * @throws StaleWording with the words that stand there, when a colleague changed them meanwhile
     */
    @RolesAllowed(OFFICER)
    public void wordLetter(String reference, Verdict kind, String seen, LetterText text) {
        var call = held(reference);
        var standing = wordings.template(call, kind);
        requireSeen(standing, seen);
        var before = standing.getText();
        if (before.equals(text)) {
            return;
        }
        var act = door.act(Who.OFFICER);
        if (call != null && standing.getCall() == null) {
            var own = new LetterTemplate(call, kind);
            own.word(text, act);
            wordings.add(own);
        } else {
            standing.word(text, act);
        }
        trail.write("grants.letter.worded", call, kind.name(), WordingTrail.said(before), WordingTrail.said(text));
    }

    /** From now on the call's letters of this kind begin like everybody's. */
    @RolesAllowed(OFFICER)
    public void putLetterBack(String reference, Verdict kind) {
        var call = calls.held(reference);
        wordings.own(call, kind).ifPresent(own -> {
            wordings.remove(own);
            trail.write("grants.letter.putBack", call, kind.name(), WordingTrail.said(own.getText()), null);
        });
    }

    /** A reason that was not there, after the others. Answers its code. */
    @RolesAllowed(OFFICER)
    public String addReason(String reference, Verdict verdict, ReasonText text) {
        var call = held(reference);
        var start = call == null ? "more-" : "call-";
        var code = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> start + i)
                .filter(one -> !wordings.isTaken(one))
                .findFirst()
                .orElseThrow();
        var reason = new Reason(call, code, verdict, wordings.library(call).after());
        reason.word(text, door.act(Who.OFFICER));
        wordings.add(reason);
        trail.write("grants.reason.added", call, code, null, WordingTrail.said(reason));
        return code;
    }

    /**
     * @param seen the mark of what was shown
     * @throws StaleWording with the words that stand there, when a colleague changed them meanwhile
     */
    @RolesAllowed(OFFICER)
    public void wordReason(String reference, String code, String seen, ReasonText text) {
        var call = held(reference);
        var entry = wordings.library(call).get(code);
        var standing = entry.words();
        requireSeen(standing, seen);
        if (new ReasonText(standing.getLabel(), standing.getSentence()).equals(text)) {
            return;
        }
        var before = WordingTrail.said(standing);
        var row = standing.getCall() == call ? unused(standing) : own(call, entry);
        row.word(text, door.act(Who.OFFICER));
        wordings.add(row);
        trail.write("grants.reason.worded", call, code, before, WordingTrail.said(row));
    }

    /** From now on the call says what the network says; its place in the order stays. */
    @RolesAllowed(OFFICER)
    public void putReasonBack(String reference, String code) {
        var call = calls.held(reference);
        var entry = wordings.library(call).get(code);
        if (entry.isOwn() && entry.standard() != null) {
            var before = WordingTrail.said(entry.own());
            var row = unused(entry.own());
            row.unword(door.act(Who.OFFICER));
            wordings.add(row);
            trail.write("grants.reason.putBack", call, code, before, null);
        }
    }

    @RolesAllowed(OFFICER)
    public void moveReasonUp(String reference, String code) {
        var call = held(reference);
        var library = wordings.library(call);
        var order = library.movedUp(code);
        if (order.equals(library.entries())) {
            return;
        }
        for (int place = 1; place <= order.size(); place++) {
            var entry = order.get(place - 1);
            if (entry.position() != place) {
                own(call, entry).place(place);
            }
        }
        trail.write("grants.reason.moved", call, code, null, null);
    }

    /** Not offered from now on, and kept: those who chose it still have it. */
    @RolesAllowed(OFFICER)
    public void retireReason(String reference, String code) {
        var call = held(reference);
        var library = wordings.library(call);
        var entry = library.get(code);
        if (!entry.isOffered()) {
            return;
        }
        if (!library.canSpare(entry)) {
            throw new Refusal("grants.refused.reason.last");
        }
        own(call, entry).retire();
        trail.write("grants.reason.retired", call, code, null, null);
    }

    /** Offered again; what the network retired can only come back there. */
    @RolesAllowed(OFFICER)
    public void offerReason(String reference, String code) {
        var call = held(reference);
        var entry = wordings.library(call).get(code);
        if (entry.isOffered()) {
            return;
        }
        if (call != null && !entry.isOwn() && entry.standard().isRetired()) {
            throw new Refusal("grants.refused.reason.network");
        }
        own(call, entry).offer();
        trail.write("grants.reason.offered", call, code, null, null);
    }

    private void requireSeen(Worded standing, String seen) {
        var by = standing.getEditedBy();
        standing.requireSeen(seen, by == null ? "" : names.nameOf(by));
    }

    /** The scope's own row of this reason, made where there is none. */
    private Reason own(Call call, Entry entry) {
        if (call == null) {
            return entry.standard();
        }
        if (entry.own() != null) {
            return entry.own();
        }
        var own = new Reason(call, entry.code(), entry.verdict(), entry.position());
        wordings.add(own);
        return own;
    }

    /** The row itself while nobody keeps its words, otherwise the one that takes its place. */
    private Reason unused(Reason reason) {
        if (wordings.used(List.of(reason)).isEmpty()) {
            return reason;
        }
        var next = reason.replace();
        wordings.flush();
        return next;
    }

    private Call held(String reference) {
        return reference == null ? null : calls.held(reference);
    }
}
