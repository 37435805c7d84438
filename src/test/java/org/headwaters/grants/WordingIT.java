package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class WordingIT {
    private static final LetterText NO = new LetterText("About “{title}”", "Dear {partners},\n\nnot now.\n\n{reasons}");
    private static final ReasonText RIPEN = new ReasonText("Let it ripen", "Come back when the tide is in.");

    @Inject
    WordingWorkflow wording;

    @Inject
    WordingDesk desk;

    @Inject
    DecideWorkflow decide;

    @Inject
    DecideDesk deciding;

    @Inject
    CallMakingWorkflow making;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    private GrantCast.Offer offer;
    private String call;

    @BeforeEach
    void aCall() {
        offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        call = offer.reference();
    }

    @Test
    void aCallsOwnWords_reachTheRecommendation_andTheLetter_andNoOtherCall() throws Exception {
        letter(Verdict.DECLINE, NO);
        reason("too-early", RIPEN);
        var own = officer(() -> wording.addReason(call, Verdict.DECLINE, new ReasonText("Ebb", "The water is low.")));
        officer(() -> wording.retireReason(call, "meets-online"));
        officer(() -> wording.moveReasonUp(call, own));

        var it = taken();
        assertThat(labels(it)).contains("Let it ripen", "Ebb").doesNotContain("Too early", "Meets online");
        assertThat(labels(it).indexOf("Ebb")).isEqualTo(labels(it).size() - 2);
        declined(it, Set.of("too-early", own));
        assertThat(letterOf(it).subject()).isEqualTo("About “A thermometer in every window”");
        assertThat(letterOf(it).body())
                .startsWith("Dear Museum of Tides")
                .endsWith(",\n\nnot now.\n\nCome back when the tide is in.\n\nThe water is low.");
        assertThat(grants.trail(call, "grants.reason.worded"))
                .isEqualTo("too-early: Let it ripen\nCome back when the tide is in.");
        assertThat(grants.audited(call, "grants.letter.worded")).isEqualTo(1);

        call = grants.offer(Money.of(50_000, "USD"), Money.zero("USD")).reference();
        assertThat(officer(() -> desk.letter(call, Verdict.DECLINE)).text()).isNotEqualTo(NO);
        assertThat(officer(() -> desk.open(call)).offered(Verdict.DECLINE))
                .extracting(row -> row.text().label())
                .contains("Too early", "Meets online")
                .doesNotContain("Ebb");
    }

    @Test
    void whatWasDraftedOrChosen_keepsItsWords_whenTheyAreWordedAnew() throws Exception {
        reason("too-early", RIPEN);
        var it = taken();
        declined(it, Set.of("too-early"));
        var drafted = letterOf(it);
        letter(Verdict.DECLINE, NO);
        reason("too-early", new ReasonText("Not yet", "Another day."));
        assertThat(letterOf(it)).isEqualTo(drafted);
        assertThat(chosen(it)).containsExactly("Let it ripen");
        var next = taken();
        assertThat(labels(next)).contains("Not yet").doesNotContain("Let it ripen");
        declined(next, Set.of("too-early"));
        assertThat(letterOf(next).body()).contains("not now.", "Another day.");
    }

    @Test
    void whatIsPutBack_saysAgainWhatTheNetworkSays() throws Exception {
        var network = officer(() -> desk.open(call));
        letter(Verdict.AWARD, new LetterText("{title}", "You receive {awarded}."));
        reason("one-partner", RIPEN);
        declined(taken(), Set.of("one-partner"));
        officer(() -> wording.putLetterBack(call, Verdict.AWARD));
        officer(() -> wording.putReasonBack(call, "one-partner"));
        assertThat(officer(() -> desk.open(call))).isEqualTo(network);
        declined(taken(), Set.of("one-partner"));
    }

    @Test
    void aCopyOfACall_hasItsLettersAndReasons_andGoesItsOwnWay() throws Exception {
        letter(Verdict.DECLINE, NO);
        reason("too-early", RIPEN);
        officer(() -> wording.retireReason(call, "meets"));
        officer(() -> wording.moveReasonUp(call, "modest"));
        officer(() -> wording.addReason(call, Verdict.AWARD, new ReasonText("Flood", "The water is high.")));
        var model = officer(() -> desk.open(call));
        var earlier = call;
        call = officer(() -> making.copy(earlier));
        var copy = officer(() -> desk.open(call));
        assertThat(copy.letters()).isEqualTo(model.letters());
        assertThat(copy.reasons()).isEqualTo(model.reasons());
        reason("too-early", new ReasonText("Not yet", "Another day."));
        assertThat(officer(() -> desk.open(earlier))).isEqualTo(model);
    }

    @Test
    void whoeverWordsItSecond_isToldWhatStandsThere_alsoWhereTheFirstWordsWereTheNetworks() throws Exception {
        var seen = officer(() -> desk.letter(call, Verdict.DECLINE)).seen();
        letter(Verdict.DECLINE, NO);
        var other = new LetterText("Other", "Other words. {reasons}");
        assertThatThrownBy(() -> officer(() -> wording.wordLetter(call, Verdict.DECLINE, seen, other)))
                .isInstanceOfSatisfying(StaleWording.class, stale -> {
                    assertThat(stale.text()).isEqualTo(NO.body());
                    assertThat(stale.by()).isEqualTo("Ruth Amadi");
                });
        reason("too-early", RIPEN);
        var before = officer(() -> desk.reason(call, "too-early")).seen();
        declined(taken(), Set.of("too-early"));
        reason("too-early", new ReasonText("Not yet", "Another day."));
        assertThatThrownBy(() -> officer(() -> wording.wordReason(call, "too-early", before, RIPEN)))
                .isInstanceOfSatisfying(
                        StaleWording.class, stale -> assertThat(stale.line()).isEqualTo("Not yet"));
    }

    @Test
    void theNetworksWords_reachEveryCallWithoutWordsOfItsOwn() throws Exception {
        var code = officer(() -> wording.addReason(null, Verdict.DECLINE, new ReasonText("Old", "Old words.")));
        officer(() -> wording.moveReasonUp(call, code));
        var seen = officer(() -> desk.reason(null, code)).seen();
        officer(() -> wording.wordReason(null, code, seen, new ReasonText("New", "New words.")));
        assertThat(officer(() -> desk.reason(call, code)).text().label()).isEqualTo("New");
        officer(() -> wording.retireReason(null, code));
        assertThat(officer(() -> desk.open(call)).retired())
                .filteredOn(row -> row.code().equals(code))
                .singleElement()
                .returns(false, WordingDesk.ReasonRow::comesBack);
        assertThatThrownBy(() -> officer(() -> wording.offerReason(call, code)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.reason.network"));
        assertThat(grants.audited("network", "grants.reason.retired")).isPositive();
    }

    @Test
    void theLastReasonOfAVerdict_isNotRetired() throws Exception {
        var reasons = officer(() -> desk.open(call)).offered(Verdict.AWARD);
        for (var reason : reasons.subList(1, reasons.size())) {
            officer(() -> wording.retireReason(call, reason.code()));
        }
        assertThatThrownBy(() ->
                        officer(() -> wording.retireReason(call, reasons.get(0).code())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.reason.last"));
    }

    @Test
    void wording_isForOfficersOnly() {
        var iris = cast.person("Iris Okafor", PARTNER);
        assertThatThrownBy(() -> acting.as(iris, () -> wording.wordLetter(call, Verdict.DECLINE, "", NO), PARTNER))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> acting.as(offer.by(), () -> desk.open(call), APPROVER))
                .isInstanceOf(EJBAccessException.class);
    }

    private void letter(Verdict kind, LetterText text) throws Exception {
        var seen = officer(() -> desk.letter(call, kind)).seen();
        officer(() -> wording.wordLetter(call, kind, seen, text));
    }

    private void reason(String code, ReasonText text) throws Exception {
        var seen = officer(() -> desk.reason(call, code)).seen();
        officer(() -> wording.wordReason(call, code, seen, text));
    }

    private GrantCast.Submitted taken() throws Exception {
        var it = grants.submitted(offer);
        officer(() -> decide.takeUp(it.reference(), version(it)));
        return it;
    }

    private void declined(GrantCast.Submitted it, Set<String> why) throws Exception {
        officer(() -> decide.recommend(it.reference(), version(it), new Recommend(Verdict.DECLINE, null, why, null)));
        acting.as(
                cast.person("Daniel Voss", APPROVER),
                () -> decide.decline(it.reference(), version(it), Set.of()),
                APPROVER);
    }

    private List<String> labels(GrantCast.Submitted it) throws Exception {
        return officer(() -> deciding.table(it.reference())).of(Verdict.DECLINE).stream()
                .map(DecideDesk.Why::label)
                .toList();
    }

    private LetterText letterOf(GrantCast.Submitted it) {
        return grants.letters(it.reference()).get(0).getText();
    }

    private List<String> chosen(GrantCast.Submitted it) throws Exception {
        return transaction.run(() -> grants.see(it.reference()).getReasons().stream()
                .map(Reason::getLabel)
                .toList());
    }

    private long version(GrantCast.Submitted it) {
        return grants.see(it.reference()).getVersion();
    }

    private <T> T officer(Callable<T> body) throws Exception {
        return acting.as(offer.by(), body, OFFICER);
    }

    private void officer(Acting.Deed deed) throws Exception {
        acting.as(offer.by(), deed, OFFICER);
    }
}
