package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.headwaters.platform.it.Surroundings;
import org.junit.jupiter.api.Test;

/** The main job, from the call to the told decision, by everyone who has a part in it. */
class GrantJourneyIT extends BrowserCase {
    /** A rolling call under which the museum writes nothing yet. */
    private static final String CALL = "Visit a neighbour";

    private static final long MAIL_WITHIN_MILLIS = 60_000;

    @Test
    void aGrant_fromTheCallToTheToldDecision() throws Exception {
        walk(new Hands.Mouse(), "A thermometer in every window, twice");
    }

    @Test
    void theSame_byKeyboardAlone() throws Exception {
        walk(new Hands.Keyboard(), "Low tide, high school, once more");
    }

    private void walk(Hands hands, String title) throws Exception {
        var partner = signedIn("partner@demo.test");
        var apply = new ApplyPages(partner, hands);
        var reference = apply.start(CALL);
        apply.meet("Larkmoor Schools Trust").answer(title);
        apply.askToConfirm();
        new ApplyPages(signedIn("partner2@demo.test"), hands).confirm(reference);
        apply.submit(reference);

        var officer = new DeskPages(signedIn("officer@demo.test"), hands, reference);
        officer.findInQueue(title);
        officer.takeUp();
        officer.giveTo("Mei Lindqvist");
        officer.giveTo("Farah Aziz");
        new DeskPages(signedIn("reviewer@demo.test"), hands, reference).read(4);
        new DeskPages(signedIn("reviewer2@demo.test"), hands, reference).read(5);
        officer.recommend("They will really meet");
        new DeskPages(signedIn("approver@demo.test"), hands, reference).award();

        var seen = new DeskPages(partner, hands, reference).open();
        assertThat(seen.facts()).contains("In review").doesNotContain("Awarded");
        assertThat(partner.page().content()).doesNotContain("Awarded", "Recommended", "Dear partners");
        assertThat(letters(title)).isEmpty();

        officer.sendLetter();
        Surroundings.mail().waitForIncomingEmail(MAIL_WITHIN_MILLIS, 1);
        awaitLetters(title);
        assertThat(seen.open().facts()).contains("Awarded").contains("$900");
        assertThat(partner.page().content()).contains("Dear partners");
        assertThat(committed(reference)).isEqualTo(90_000);
    }

    private static void awaitLetters(String title) throws Exception {
        var end = System.nanoTime() + MAIL_WITHIN_MILLIS * 1_000_000;
        while (letters(title).size() < 2 && System.nanoTime() < end) {
            Surroundings.mail().waitForIncomingEmail(1_000, Surroundings.mail().getReceivedMessages().length + 1);
        }
        assertThat(letters(title)).contains("partner@demo.test", "partner2@demo.test");
    }

    /** To whom letters about this title went. */
    private static List<String> letters(String title) throws Exception {
        var found = new ArrayList<String>();
        for (var message : Surroundings.mail().getReceivedMessages()) {
            if (message.getSubject().contains("Your application “" + title)) {
                Arrays.stream(message.getAllRecipients()).map(Object::toString).forEach(found::add);
            }
        }
        return found;
    }

    private static long committed(String reference) throws SQLException {
        try (var connection = Surroundings.database().getConnection();
                var query = connection.prepareStatement(
                        "select sum(amount_minor) from ledger_entry where kind = 'COMMITTED' and subject_reference = ?")) {
            query.setString(1, reference);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
