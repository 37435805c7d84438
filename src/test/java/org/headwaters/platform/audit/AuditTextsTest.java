package org.headwaters.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headwaters.commitments.CommitmentMove;
import org.headwaters.fellowships.GateKind;
import org.headwaters.fellowships.GateMove;
import org.headwaters.fellowships.TeamMove;
import org.headwaters.funds.PaymentMove;
import org.headwaters.grants.GrantMove;
import org.headwaters.grants.Move;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.text.Texts;
import org.junit.jupiter.api.Test;

/** Whatever the house writes into its trail, the administrator reads in words. */
class AuditTextsTest {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    /** A deed's name is the first literal of the call that writes it, or one of two; see CaseTrail for {@code write}. */
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:audit\\s*\\.\\s*(?:write|refused)|write)\\(([^,;]*),");

    private static final Pattern NAME = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z]*)+)\"");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z]+)+)\"");

    private static final List<String> ROOMS =
            List.of("challenges", "commitments", "fellowships", "funds", "grants", "network", "reviews");

    @Test
    void everyDeedThatIsWritten_hasItsWords() throws IOException {
        var written = written();
        assertThat(written)
                .contains("grants.award", "grants.start", "grants.answer.saved", "security.invitation.taken")
                .hasSizeGreaterThan(50);
        assertThat(written)
                .allSatisfy(action ->
                        assertThat(AuditDesk.keyOf(action, TEXTS)).as(action).isPresent());
    }

    @Test
    void aDeedThatNobodyPutIntoWords_isFound() {
        assertThat(AuditDesk.keyOf("grants.neverHeardOf", TEXTS)).isEmpty();
        assertThat(AuditDesk.keyOf("unknown", TEXTS)).isEmpty();
    }

    @Test
    void wordsForADeed_areThereOnlyWhereItIsWritten() throws IOException {
        var written = written();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(written::add);
            }
        }
        for (var room : ROOMS) {
            var texts = new Properties();
            try (var in = Files.newBufferedReader(Path.of("src/main/resources/text/" + room + ".properties"))) {
                texts.load(in);
            }
            var words = room + ".audit.";
            assertThat(texts.stringPropertyNames())
                    .filteredOn(key -> key.startsWith(words))
                    .as(room)
                    .allSatisfy(key -> assertThat(written).contains(room + "." + key.substring(words.length())));
        }
    }

    @Test
    void aStage_isReadInWords_andOnceWhereItStayed() {
        assertThat(change("CO_SIGNING", "CO_SIGNING")).isEqualTo("Being confirmed");
        assertThat(change("SUBMITTED", "RETURNED: say who meets")).isEqualTo("Submitted → Returned: say who meets");
        assertThat(change(null, "Larkmoor: NEW friends")).isEqualTo("Larkmoor: NEW friends");
    }

    private static String change(String before, String after) {
        var subject = new SubjectRef("application", "CG-2026-0001");
        return AuditDesk.change(new Deed("grants.co_sign", subject, null, "", before, after, Instant.EPOCH), TEXTS);
    }

    private static Set<String> written() throws IOException {
        var names = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var calls = WRITTEN.matcher(Files.readString(file));
                while (calls.find()) {
                    NAME.matcher(calls.group(1))
                            .results()
                            .map(found -> found.group(1))
                            .forEach(names::add);
                }
            }
        }
        // The moves of an application, a review and a payment are written by one line each: their room and then their
        // own name.
        assertThat(names.removeAll(Set.of("grants.", "reviews.", "funds.", "commitments.", "fellowships.")))
                .isTrue();
        names.add("grants.start");
        names.add("commitments.start");
        names.add("fellowships.start");
        assertThat(names.remove("grants.grant.")).isTrue();
        names.add("grants.grant.offer");
        names.add("funds.due");
        moves("grants.grant", GrantMove.values()).forEach(names::add);
        moves("grants", Move.values()).forEach(names::add);
        moves("reviews", org.headwaters.reviews.Move.values()).forEach(names::add);
        moves("funds", PaymentMove.values()).forEach(names::add);
        moves("commitments", CommitmentMove.values()).forEach(names::add);
        moves("fellowships", TeamMove.values()).forEach(names::add);
        // The panel moves the last gate alone.
        var panel = EnumSet.of(GateMove.ANSWER, GateMove.REOPEN, GateMove.RETURN);
        for (var gate : GateKind.values()) {
            var moves = gate == GateKind.FUNDING ? EnumSet.copyOf(panel) : EnumSet.complementOf(panel);
            moves.add(GateMove.HAND_IN);
            moves("fellowships." + gate.name().toLowerCase(Locale.ROOT), moves.toArray(new Enum<?>[0]))
                    .forEach(names::add);
        }
        return names;
    }

    private static Stream<String> moves(String room, Enum<?>[] moves) {
        return Arrays.stream(moves).map(move -> room + "." + move.name().toLowerCase(Locale.ROOT));
    }
}
