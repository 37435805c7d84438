package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.headwaters.platform.PersonId;
import org.junit.jupiter.api.Test;

class ReasonLibraryTest {
    private static final Act ACT = new Act(new PersonId(7), Who.OFFICER, Instant.EPOCH);
    private static final Call CALL = new Call() {};

    private final Reason early = standard("early", 1);
    private final Reason online = standard("online", 2);
    private final Reason gone = standard("gone", 3);

    @Test
    void aCallThatSaysNothing_saysWhatTheNetworkSays() {
        assertThat(labels(early, online, gone)).containsExactly("early", "online", "gone");
    }

    @Test
    void itsOwnWords_standInPlaceOfTheNetworks() {
        assertThat(labels(early, online, gone, own("online", 2, "Not by screen")))
                .containsExactly("early", "Not by screen", "gone");
    }

    @Test
    void aRowWithoutWords_onlyMovesTheNetworks_andWhatIsChosenIsTheNetworksRow() {
        var moved = new Reason(CALL, "gone", Verdict.DECLINE, 0);
        assertThat(ReasonLibrary.of(List.of(early, online, gone, moved)).offered())
                .containsExactly(gone, early, online);
    }

    @Test
    void whatTheCallRetires_isNotOffered_andWhatTheNetworkRetires_onlyWhereTheCallHasWordsOfItsOwn() {
        var retired = new Reason(CALL, "early", Verdict.DECLINE, 1);
        retired.retire();
        online.retire();
        gone.retire();
        assertThat(labels(early, online, gone, retired, own("gone", 3, "Spoken for")))
                .containsExactly("Spoken for");
    }

    @Test
    void movingUp_passesTheOfferedOneAbove_andTheFirstStays() {
        online.retire();
        var library = ReasonLibrary.of(List.of(early, online, gone));
        assertThat(library.movedUp("gone"))
                .extracting(ReasonLibrary.Entry::code)
                .containsExactly("gone", "early", "online");
        assertThat(library.movedUp("early")).isEqualTo(library.entries());
    }

    @Test
    void movingUp_neverLeavesTheOnesOfItsVerdict() {
        var fits = new Reason("fits", Verdict.AWARD, "fits", "It fits.");
        var library = ReasonLibrary.of(List.of(fits, early));
        assertThat(library.movedUp("early")).isEqualTo(library.entries());
    }

    @Test
    void theLastReasonOfAVerdict_cannotBeSpared() {
        var library = ReasonLibrary.of(List.of(new Reason("fits", Verdict.AWARD, "fits", "It fits."), early, online));
        assertThat(library.canSpare(library.get("fits"))).isFalse();
        assertThat(library.canSpare(library.get("early"))).isTrue();
    }

    @Test
    void aReasonInUse_keepsItsWords_andAnotherRowTakesItsPlace() {
        gone.retire();
        var next = gone.replace();
        next.word(new ReasonText("Spoken for", "All of it is given."), ACT);
        assertThat(gone.isReplaced()).isTrue();
        assertThat(gone.getLabel()).isEqualTo("gone");
        assertThat(next)
                .returns("gone", Reason::getCode)
                .returns(3, Reason::getPosition)
                .returns(true, Reason::isRetired)
                .returns(false, Reason::isReplaced);
    }

    private static List<String> labels(Reason... rows) {
        return ReasonLibrary.of(List.of(rows)).offered().stream()
                .map(Reason::getLabel)
                .toList();
    }

    private static Reason standard(String code, int place) {
        var reason = new Reason(code, Verdict.DECLINE, code, "It is " + code);
        reason.place(place);
        return reason;
    }

    private static Reason own(String code, int place, String label) {
        var reason = new Reason(CALL, code, Verdict.DECLINE, place);
        reason.word(new ReasonText(label, "Because."), ACT);
        return reason;
    }
}
