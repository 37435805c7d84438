package org.headwaters.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The smaller rules of the map: links to the web, sources, bright spots, links between causes, who works on what in words. */
class MapTest {
    private static final Theme THEME = new Theme("time", "Time", "", 1);
    private static final PersonId RUTH = new PersonId(1);
    private static final SpotText SPOT =
            new SpotText("Two schools", "Larkmoor", "One room", "Counted", "larkmoor.example/room");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://files.example/x",
                "https://user:secret@files.example/",
                "https://localhost/",
                "https://two words.example/"
            })
    void anAddressThatIsNotSafe_isNoLink(String typed) {
        assertThatThrownBy(() -> SafeLink.optional(typed)).isInstanceOf(Refusal.class);
        assertThat(Source.of("Read " + typed)).singleElement().satisfies(source -> assertThat(source.link())
                .isNull());
    }

    @Test
    void aSource_isALineWithItsLink() {
        assertThat(Source.of(
                        "A review of 22 studies, 2024 https://research.example/22.\n\nOwn count\nhttps://a.example/b"))
                .containsExactly(
                        new Source("A review of 22 studies, 2024 .", "https://research.example/22"),
                        new Source("Own count", null),
                        new Source("https://a.example/b", "https://a.example/b"));
        assertThat(SPOT.link()).isEqualTo("https://larkmoor.example/room");
    }

    @ParameterizedTest
    @EnumSource
    void aBrightSpot_moves_onlyFromWhereTheTableSays(SpotMove move) {
        for (var shown : List.of(true, false)) {
            var spot =
                    new BrightSpot(cause("a"), SPOT, RUTH, shown ? null : new OrganisationId(7), shown, Instant.EPOCH);
            assertThat(spot.getState()).isEqualTo(shown ? SpotState.SHOWN : SpotState.SUGGESTED);
            if (shown == (move == SpotMove.TAKE_DOWN)) {
                if (move.needsReason()) {
                    assertThatThrownBy(() -> spot.make(move, null, RUTH, Instant.EPOCH))
                            .isInstanceOf(Refusal.class);
                }
                spot.make(move, "because", RUTH, Instant.EPOCH);
                assertThat(spot.getReason()).isEqualTo("because");
                assertThatThrownBy(() -> spot.make(move, "again", RUTH, Instant.EPOCH))
                        .isInstanceOf(Refusal.class);
            } else {
                assertThatThrownBy(() -> spot.make(move, "because", RUTH, Instant.EPOCH))
                        .isInstanceOf(Refusal.class);
            }
        }
    }

    @Test
    void aBrightSpot_saysWhoWhereWhatAndWhy() {
        assertThatThrownBy(() -> new SpotText("", "Larkmoor", "One room", "Counted", null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new SpotText("Two", "Larkmoor", "One room", " ", null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aCause_doesNotDriveItself_andALinkSaysWhichWay() {
        var one = cause("a");
        assertThatThrownBy(() -> new CauseLink(one, one, CauseLink.Polarity.MORE, CauseLink.Strength.WEAK, ""))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new CauseLink(one, cause("b"), null, CauseLink.Strength.WEAK, ""))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aNoteIsSettledOnce_andLeavingItOutNeedsAReason() {
        var note = new BriefNote(cause("a"), "Found", "", RUTH, null, Instant.EPOCH);
        assertThatThrownBy(() -> note.leaveOut(null, RUTH, Instant.EPOCH)).isInstanceOf(Refusal.class);
        note.take(RUTH, Instant.EPOCH);
        assertThatThrownBy(() -> note.leaveOut("no", RUTH, Instant.EPOCH)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new BriefNote(cause("a"), "  ", "", RUTH, null, Instant.EPOCH))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aNote_becomesALineOfItsPart_andItsSourceOneBelowTheOthers() {
        var text = new BriefText(Map.of(BriefPart.KNOWN, "One thing.", BriefPart.SOURCES, "A book"))
                .with(BriefPart.KNOWN, "Another.", "A diary");
        assertThat(text.of(BriefPart.KNOWN)).isEqualTo("One thing.\nAnother.");
        assertThat(text.of(BriefPart.SOURCES)).isEqualTo("A book\nA diary");
        assertThatThrownBy(() -> new BriefText(Map.of()).requireWords()).isInstanceOf(Refusal.class);
    }

    @Test
    void aKeyword_isNoWordThatSaysSomethingElseInASheet() {
        for (var word : List.of("live", "Retired", "short: x", "theme: y")) {
            assertThatThrownBy(() -> new CauseText(THEME, "Title", null, "", "rural|" + word))
                    .as(word)
                    .isInstanceOf(Refusal.class);
        }
        assertThat(new CauseText(THEME, "Title", null, "", " rural | policy |rural").keywords())
                .isEqualTo("rural|policy");
    }

    @Test
    void whoWorksOnIt_isSaidByTheAlphabet_theReaderFirst() {
        var cards = Map.of(id(1), card(1, "Alder"), id(2), card(2, "Birch"), id(3), card(3, "Cedar"));
        assertThat(Drawings.workers(List.of(), List.of(), cards).key()).isEqualTo("nobody");
        assertThat(Drawings.workers(List.of(id(3), id(1)), List.of(), cards))
                .isEqualTo(new ChallengesShown.Workers(false, "Alder", 1));
        var mine = Drawings.workers(List.of(id(1), id(2), id(3)), List.of(id(1)), cards);
        assertThat(mine.key()).isEqualTo("mineAnd");
        assertThat(mine.rest()).isEqualTo(2);
        assertThat(Drawings.workers(List.of(id(2)), List.of(id(2)), cards).key())
                .isEqualTo("mine");
    }

    private static OrganisationId id(long number) {
        return new OrganisationId(number);
    }

    private static OrganisationCard card(long number, String name) {
        return new OrganisationCard(id(number), name.toLowerCase(Locale.ROOT), name, name, "Larkmoor");
    }

    private static Cause cause(String reference) {
        return Cause.live(reference, new CauseText(THEME, "The number of " + reference, null, "", ""));
    }
}
