package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.text.Typed;

/**
 * Writes into the trail what is done to an application between its moves. An answer is saved at every pause of somebody
 * who types, so its row says which version grew from which, how long both are and their fingerprints, and not the texts;
 * a letter's words are few and binding, so they are kept as they were and as they are.
 */
@ApplicationScoped
class CaseTrail {
    private static final int SHORT = 16;

    @Inject
    Audit audit;

    /** @param before as {@link #fingerprint} gave it, null for the first text */
    void saved(Application application, String before, Answer after) {
        write("grants.answer.saved", application, before, fingerprint(after));
    }

    void partnerAdded(Application application, String partner) {
        write("grants.partner.added", application, null, partner);
    }

    void partnerRemoved(Application application, String partner) {
        write("grants.partner.removed", application, partner, null);
    }

    void confirmAgain(Application application, String field) {
        write("grants.confirmations.voided", application, null, field);
    }

    void contactChosen(Application application, String partner, PersonId before, PersonId after) {
        write("grants.partner.contact", application, contact(partner, before), contact(partner, after));
    }

    void personAdded(Application application, String partner, String name) {
        write("grants.person.added", application, null, partner + ": " + name);
    }

    void personRemoved(Application application, String name) {
        write("grants.person.removed", application, name, null);
    }

    void edited(Letter letter, LetterText before) {
        write("grants.letter.edited", letter.getApplication(), whole(before), whole(letter.getText()));
    }

    void held(Letter letter, String before) {
        write("grants.letter.held", letter.getApplication(), before, hold(letter));
    }

    void released(Letter letter, String before) {
        write("grants.letter.released", letter.getApplication(), before, hold(letter));
    }

    /** What is said stays as it was said: the row says where it stands. */
    void said(Application application, CaseMessage message) {
        write("grants.said", application, null, place(message));
    }

    void tickedOff(Application application, CaseMessage message) {
        write("grants.ticked", application, place(message), "done " + message.getDoneAt());
    }

    void attached(Application application, String name) {
        write("grants.attached", application, null, name);
    }

    /** An answer without its words: {@code together, version 3, 42 words, 8c2f…}. */
    static String fingerprint(Answer answer) {
        return "%s, version %d, %d words, %s"
                .formatted(
                        answer.getCode(),
                        answer.getVersion(),
                        Typed.words(answer.getContent()),
                        digest(answer.getContent()));
    }

    /** How a letter lies in the outbox. */
    static String hold(Letter letter) {
        Instant until = letter.getHeldUntil();
        return until == null ? letter.getState().name() : letter.getState() + " until " + until;
    }

    private void write(String action, Application application, String before, String after) {
        audit.write(action, GrantCase.subject(application), before, after);
    }

    private static String contact(String partner, PersonId person) {
        return partner + ": " + (person == null ? "-" : person.value());
    }

    private static String place(CaseMessage message) {
        return "%s %d, %d words".formatted(message.getKind(), message.getId(), Typed.words(message.getContent()));
    }

    private static String whole(LetterText text) {
        return text.subject() + "\n\n" + text.body();
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, SHORT);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
