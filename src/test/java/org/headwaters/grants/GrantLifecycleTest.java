package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantStage.ACCEPTED;
import static org.headwaters.grants.GrantStage.CANCELLED;
import static org.headwaters.grants.GrantStage.CLOSED;
import static org.headwaters.grants.GrantStage.MET;
import static org.headwaters.grants.GrantStage.OFFERED;
import static org.headwaters.grants.GrantStage.PAID;
import static org.headwaters.grants.GrantStage.REPORTED;
import static org.headwaters.grants.GrantStories.ASKED;
import static org.headwaters.grants.GrantStories.MUSEUM;
import static org.headwaters.grants.GrantStories.SCHOOLS;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.daniel;
import static org.headwaters.grants.GrantStories.iris;
import static org.headwaters.grants.GrantStories.ruth;
import static org.headwaters.grants.GrantStories.theClock;
import static org.headwaters.grants.GrantTales.A_PROJECT;
import static org.headwaters.grants.GrantTales.MET_ON;
import static org.headwaters.grants.GrantTales.THE_DAY;
import static org.headwaters.grants.GrantTales.aGrantIn;
import static org.headwaters.grants.GrantTales.both;
import static org.headwaters.grants.GrantTales.tomas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GrantLifecycleTest {
    /** The table written again by hand: from where each move starts and where it leads. */
    private static final Map<GrantMove, Map<GrantStage, GrantStage>> SPECIFIED = Map.ofEntries(
            Map.entry(GrantMove.AGREE, Map.of(OFFERED, OFFERED)),
            Map.entry(GrantMove.ACCEPT, Map.of(OFFERED, ACCEPTED)),
            Map.entry(GrantMove.MOVE_DATES, Map.of(OFFERED, OFFERED, ACCEPTED, ACCEPTED, PAID, PAID)),
            Map.entry(GrantMove.CHANGE_PEOPLE, Map.of(OFFERED, OFFERED, ACCEPTED, ACCEPTED, PAID, PAID)),
            Map.entry(GrantMove.LOWER, Map.of(OFFERED, OFFERED, ACCEPTED, OFFERED)),
            Map.entry(GrantMove.PAY, Map.of(ACCEPTED, PAID)),
            Map.entry(GrantMove.PAY_AGAIN, Map.of(MET, MET, REPORTED, REPORTED, CLOSED, CLOSED)),
            Map.entry(GrantMove.BOUNCE, Map.of(PAID, ACCEPTED)),
            Map.entry(
                    GrantMove.UNPAID,
                    Map.of(
                            ACCEPTED, ACCEPTED,
                            MET, MET,
                            REPORTED, REPORTED,
                            CLOSED, CLOSED,
                            CANCELLED, CANCELLED)),
            Map.entry(GrantMove.MEET, Map.of(PAID, MET, MET, MET)),
            Map.entry(GrantMove.REPORT, Map.of(MET, REPORTED)),
            Map.entry(GrantMove.ASK_MORE, Map.of(REPORTED, MET)),
            Map.entry(GrantMove.CLOSE, Map.of(REPORTED, CLOSED)),
            Map.entry(GrantMove.PUBLISH, Map.of(REPORTED, REPORTED, CLOSED, CLOSED)),
            Map.entry(GrantMove.KEEP_PRIVATE, Map.of(REPORTED, REPORTED, CLOSED, CLOSED)),
            Map.entry(GrantMove.ASK_CANCEL, Map.of(OFFERED, OFFERED, ACCEPTED, ACCEPTED, PAID, PAID)),
            Map.entry(GrantMove.KEEP_GOING, Map.of(OFFERED, OFFERED, ACCEPTED, ACCEPTED, PAID, PAID)),
            Map.entry(GrantMove.CANCEL, Map.of(OFFERED, CANCELLED, ACCEPTED, CANCELLED, PAID, CANCELLED)),
            Map.entry(GrantMove.TAKE_BACK, Map.of(OFFERED, CANCELLED)),
            Map.entry(GrantMove.OFFER_AGAIN, Map.of(CANCELLED, OFFERED)));

    static Stream<Arguments> everyStageAndMove() {
        return Arrays.stream(GrantStage.values())
                .flatMap(stage -> Arrays.stream(GrantMove.values()).map(move -> Arguments.of(stage, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStageAndMove")
    void everyMove_leadsWhereTheTableSays_orIsRefused(GrantStage stage, GrantMove move) {
        var grant = aGrantIn(stage);
        if (stage == OFFERED && move == GrantMove.ACCEPT) {
            grant.agree(SCHOOLS, tomas());
        }
        if (move == GrantMove.KEEP_GOING && GrantMove.ASK_CANCEL.mayStartFrom(stage)) {
            grant.askCancel("The van broke", iris(WHILE_OPEN));
        }
        var target = SPECIFIED.get(move).get(stage);
        if (target == null) {
            assertThatThrownBy(() -> perform(move, grant, actOf(move))).isInstanceOf(Refusal.class);
            assertThat(grant.getStage()).isEqualTo(stage);
        } else {
            var step = perform(move, grant, actOf(move)).step();
            assertThat(grant.getStage()).isEqualTo(target);
            assertThat(step.from()).isEqualTo(stage);
            assertThat(step.to()).isEqualTo(target);
            assertThat(step.move()).isEqualTo(move);
        }
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void aMove_isRefused_forEveryoneItIsNotFor(Who who) {
        for (var move : GrantMove.values()) {
            if (move.who().contains(who)) {
                continue;
            }
            var grant = aGrantIn(move.starts().iterator().next());
            var before = grant.getStage();
            var act = new Act(who == Who.CLOCK ? null : GrantStories.RUTH_THE_OFFICER, who, WHILE_OPEN);
            assertThatThrownBy(() -> perform(move, grant, act))
                    .as("%s by %s", move, who)
                    .isInstanceOf(Refusal.class);
            assertThat(grant.getStage()).isEqualTo(before);
        }
    }

    @Test
    void theDiagram_showsEveryMoveOfTheTable() throws IOException {
        var drawn = Files.readAllLines(Path.of("src/adr/0050-a-grant-is-the-case-that-goes-on.md")).stream()
                .map(String::strip)
                .filter(line -> line.contains("-->"))
                .toList();
        var table = new ArrayList<String>(List.of("[*] --> OFFERED : OFFER"));
        for (var move : GrantMove.values()) {
            move.starts().forEach(start -> table.add("%s --> %s : %s".formatted(start, move.from(start), move)));
        }
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(table);
    }

    @Test
    void theLastAgreement_acceptsIt_andTheDecisionStandsFromThen() {
        var grant = aGrantIn(OFFERED);
        assertThat(grant.agree(MUSEUM, iris(WHILE_OPEN)).orElseThrow()).isInstanceOf(LifeEvent.Agreed.class);
        assertThat(grant.agree(MUSEUM, iris(WHILE_OPEN))).isEmpty();
        assertThat(grant.getApplication().isAccepted()).isFalse();
        assertThat(grant.agree(SCHOOLS, tomas()).orElseThrow()).isInstanceOf(LifeEvent.Accepted.class);
        assertThatThrownBy(() -> grant.getApplication().correct("Another sum", daniel(WHILE_OPEN)))
                .hasMessageContaining("grants.refused.accepted");
        grant.lower(Money.of(1_000, "USD"), "They asked for less", ruth(WHILE_OPEN));
        assertThatThrownBy(() -> grant.getApplication().correct("Another sum", daniel(WHILE_OPEN)))
                .hasMessageContaining("grants.refused.accepted");
    }

    @Test
    void aLowerAmount_asksEveryPartnerAgain_andAHigherOneIsRefused() {
        var grant = aGrantIn(ACCEPTED);
        assertThatThrownBy(() -> grant.lower(ASKED, "The same", ruth(WHILE_OPEN)))
                .hasMessageContaining("grants.refused.grant.up");
        assertThatThrownBy(() -> grant.lower(Money.of(9_000, "USD"), "More", ruth(WHILE_OPEN)))
                .hasMessageContaining("grants.refused.grant.up");
        assertThatThrownBy(() -> grant.lower(Money.of(100, "USD"), " ", ruth(WHILE_OPEN)))
                .hasMessageContaining("grants.refused.sayWhy");
        grant.lower(Money.of(100, "USD"), "One of them pays", ruth(WHILE_OPEN));
        assertThat(grant.getPartners()).noneMatch(GrantPartner::isAgreed);
        assertThat(grant.getTerms().getAwarded()).isEqualTo(ASKED);
        assertThat(grant.getAmount()).isEqualTo(Money.of(100, "USD"));
    }

    @Test
    void moneyThatCameBack_isOwedUntilItIsSentAgain_andWhatTheyDidStands() {
        var waiting = aGrantIn(PAID);
        assertThat(waiting.isOwed()).isFalse();
        waiting.bounce("Account closed", theClock(WHILE_OPEN));
        assertThat(waiting.isOwed()).isTrue();
        assertThat(waiting.getDates().getPaidAt()).isNull();
        assertThat(waiting.getDates().getNotPaidWhy()).isEqualTo("Account closed");
        waiting.pay(theClock(WHILE_OPEN));
        assertThat(waiting.getStage()).isEqualTo(PAID);
        assertThat(waiting.getDates().getNotPaidWhy()).isNull();

        var met = aGrantIn(REPORTED);
        var due = met.getReportDue();
        met.unpaid("Account closed", true, theClock(WHILE_OPEN));
        assertThat(met.isOwed()).isTrue();
        assertThat(met.getReportDue()).isEqualTo(due);
        met.payAgain(theClock(WHILE_OPEN));
        assertThat(met.isOwed()).isFalse();
    }

    @Test
    void aTryThatFailed_leavesWhatWasPaidBefore_asItWas() {
        var grant = aGrantIn(MET);
        var paid = grant.getDates().getPaidAt();
        grant.unpaid("Told twice", false, theClock(WHILE_OPEN));
        assertThat(grant.getDates().getPaidAt()).isEqualTo(paid);
        assertThatThrownBy(() -> grant.unpaid(" ", true, theClock(WHILE_OPEN))).hasMessageContaining("sayWhy");
    }

    @Test
    void whoeverAskedToEndIt_isAnswered_andMayAskAgain() {
        var grant = aGrantIn(PAID);
        assertThatThrownBy(() -> grant.keepGoing("Nobody asked", ruth(WHILE_OPEN)))
                .hasMessageContaining("grants.refused.grant.notAsked");
        grant.askCancel("The van broke", iris(WHILE_OPEN));
        assertThatThrownBy(() -> grant.keepGoing(" ", ruth(WHILE_OPEN))).hasMessageContaining("sayWhy");
        assertThat(grant.getCancelAsked()).isEqualTo("The van broke");
        grant.keepGoing("Another van was found", ruth(WHILE_OPEN));
        assertThat(grant.getCancelAsked()).isNull();
        grant.askCancel("That one broke too", iris(WHILE_OPEN));
        assertThat(grant.getCancelAsked()).isEqualTo("That one broke too");
    }

    @Test
    void whoeverHasMet_hasNotEndedIt() {
        var grant = aGrantIn(PAID);
        grant.askCancel("The van broke", iris(WHILE_OPEN));
        grant.meet(THE_DAY, both(), MET_ON, iris(WHILE_OPEN));
        assertThat(grant.getCancelAsked()).isNull();
    }

    @Test
    void itIsCancelledOrKept_byWhatWasAskedAndWhereItsMoneyIs() {
        var grant = aGrantIn(ACCEPTED);
        assertThat(forTheOfficer(grant, false)).contains(GrantMove.CANCEL).doesNotContain(GrantMove.KEEP_GOING);
        grant.askCancel("The van broke", iris(WHILE_OPEN));
        assertThat(forTheOfficer(grant, false)).contains(GrantMove.CANCEL, GrantMove.LOWER, GrantMove.KEEP_GOING);
        assertThat(forTheOfficer(grant, true))
                .contains(GrantMove.KEEP_GOING, GrantMove.MOVE_DATES)
                .doesNotContain(GrantMove.CANCEL, GrantMove.LOWER);
    }

    private static Set<GrantMove> forTheOfficer(Grant grant, boolean onItsWay) {
        return GrantOffers.of(grant, Seat.STAFF, Set.of(Roles.OFFICER), List.of(), onItsWay);
    }

    @Test
    void nobodyHasMet_tomorrow_orAlone() {
        var grant = aGrantIn(PAID);
        assertThatThrownBy(() -> grant.meet(THE_DAY, both(), MET_ON.minusDays(1), iris(WHILE_OPEN)))
                .hasMessageContaining("notYet");
        var alone = Map.of(MUSEUM, new Present("museum", Set.of(), 9));
        assertThatThrownBy(() -> grant.meet(THE_DAY, alone, MET_ON, iris(WHILE_OPEN)))
                .hasMessageContaining("twoThere");
        assertThat(grant.getStage()).isEqualTo(PAID);
    }

    @Test
    void theLine_isPublic_onlyWhenEveryPartnerAgrees_andTheReportIsAccepted() {
        var grant = aGrantIn(REPORTED);
        grant.settleLine(MUSEUM, true, iris(WHILE_OPEN));
        grant.settleLine(SCHOOLS, true, tomas());
        assertThat(grant.isLinePublic()).isFalse();
        grant.close(ruth(WHILE_OPEN));
        assertThat(grant.isLinePublic()).isTrue();
        grant.settleLine(SCHOOLS, false, tomas());
        assertThat(grant.isLinePublic()).isFalse();
    }

    @Test
    void whoeverSaidNoToTheLine_hasAnswered() {
        var grant = aGrantIn(REPORTED);
        assertThat(grant.partner(SCHOOLS).isAnswered()).isFalse();
        grant.settleLine(SCHOOLS, false, tomas());
        assertThat(grant.partner(SCHOOLS).isAnswered()).isTrue();
        assertThat(grant.partner(SCHOOLS).isPublic()).isFalse();
    }

    @Test
    void anotherLine_isAgreedToAnew() {
        var grant = aGrantIn(REPORTED);
        grant.settleLine(MUSEUM, true, iris(WHILE_OPEN));
        grant.askMore("Say who drove", ruth(WHILE_OPEN));
        grant.report(A_PROJECT, iris(WHILE_OPEN));
        assertThat(grant.partner(MUSEUM).isPublic()).isTrue();
        grant.askMore("And who paid", ruth(WHILE_OPEN));
        grant.report(new ReportTerms(Outcome.LEARNED, 0, null, "Another line."), iris(WHILE_OPEN));
        assertThat(grant.partner(MUSEUM).isPublic()).isFalse();
    }

    private static Act actOf(GrantMove move) {
        var who = move.who().iterator().next();
        return switch (who) {
            case APPLICANT, CO_APPLICANT -> iris(WHILE_OPEN);
            case OFFICER -> ruth(WHILE_OPEN);
            case APPROVER -> daniel(WHILE_OPEN);
            case CLOCK -> theClock(WHILE_OPEN);
        };
    }

    private static LifeEvent perform(GrantMove move, Grant grant, Act act) {
        return switch (move) {
            case AGREE, ACCEPT -> grant.agree(MUSEUM, act).orElseThrow();
            case MOVE_DATES -> grant.moveDates(THE_DAY, "The tide", act);
            case CHANGE_PEOPLE -> grant.changePeople(both(), "Tomas is ill", act);
            case LOWER -> grant.lower(Money.of(1_000, "USD"), "They need less", act);
            case PAY -> grant.pay(act);
            case PAY_AGAIN -> grant.payAgain(act);
            case BOUNCE -> grant.bounce("Account closed", act);
            case UNPAID -> grant.unpaid("Account closed", true, act);
            case MEET -> grant.meet(THE_DAY, both(), MET_ON, act);
            case REPORT -> grant.report(A_PROJECT, act);
            case ASK_MORE -> grant.askMore("Say who drove", act);
            case CLOSE -> grant.close(act);
            case PUBLISH -> grant.settleLine(MUSEUM, true, act);
            case KEEP_PRIVATE -> grant.settleLine(MUSEUM, false, act);
            case ASK_CANCEL -> grant.askCancel("We found another way", act);
            case KEEP_GOING -> grant.keepGoing("Another van was found", act);
            case CANCEL -> grant.cancel("They found another way", act);
            case TAKE_BACK -> grant.takeBack(act);
            case OFFER_AGAIN -> grant.offerAgain(2026, " tide", act);
        };
    }
}
