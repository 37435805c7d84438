package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantCast.ASKED;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The staff's list of what was given: each grant in one view, what waits longest first, and nothing of a conflict. */
@InServer
@Tag("h2")
class GivenIT {
    @Inject
    GivenDesk desk;

    @Inject
    DecideWorkflow decide;

    @Inject
    LetterWorkflow letters;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    NetworkDay day;

    private GrantCast.Offer offer;
    private PersonId daniel;
    private PersonId ruth;

    @BeforeEach
    void aCallAndItsApprover() {
        offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        daniel = cast.person("Daniel Voss", APPROVER);
        ruth = cast.person("Ruth Amadi", OFFICER);
    }

    @Test
    void anAwardThatIsTold_waitsForAgreement_andIsInNoOtherView() throws Exception {
        var it = told();
        assertThat(viewsWith(ruth, it)).containsExactly(GivenView.AGREEING);
    }

    @Test
    void aReport_isLate_fromTheDayAfterItWasDue() throws Exception {
        var it = told();
        var lastDayInTime = day.today().minusDays(Granted.REPORT_AFTER);
        stands(it, "MET", lastDayInTime);
        assertThat(viewsWith(ruth, it)).containsExactly(GivenView.TO_COME);
        stands(it, "MET", lastDayInTime.minusDays(1));
        assertThat(viewsWith(ruth, it)).containsExactly(GivenView.LATE);
        stands(it, "PAID", null);
        assertThat(viewsWith(ruth, it)).containsExactly(GivenView.TO_COME);
    }

    @Test
    void moneyThatIsOut_withNoDayNamed_isLate_onceTheOfficerHasHeardOfIt() throws Exception {
        var it = told();
        stands(it, "PAID", null);
        wentOut(it, 62);
        assertThat(viewsWith(ruth, it)).containsExactly(GivenView.TO_COME);
        wentOut(it, 63);
        assertThat(viewsWith(ruth, it)).containsExactly(GivenView.LATE);
        assertThat(acting.as(ruth, () -> desk.open(GivenView.LATE, 0), OFFICER)
                        .counts()
                        .get(GivenView.LATE))
                .isEqualTo(lines(ruth, GivenView.LATE).size());
        stands(it, "PAID", day.today().plusDays(3));
        assertThat(viewsWith(ruth, it)).containsExactly(GivenView.TO_COME);
    }

    private void wentOut(GrantCast.Submitted it, int daysAgo) {
        transaction.sql("update grants set paid_at = timestamp with time zone '"
                + day.today().minusDays(daysAgo) + " 12:00:00+00' where reference = '" + it.reference() + "'");
    }

    @Test
    void ofTheLate_theLatestComesFirst() throws Exception {
        stands(told(), "MET", day.today().minusDays(90));
        stands(told(), "MET", day.today().minusDays(200));
        var late = lines(ruth, GivenView.LATE);
        assertThat(late)
                .hasSizeGreaterThanOrEqualTo(2)
                .extracting(GivenScreen.Line::reportDue)
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    @Test
    void theReportsToRead_followOneAnother_andAreOneLessOnceOneIsRead() throws Exception {
        var first = told();
        var second = told();
        stands(first, "REPORTED", day.today().minusDays(9));
        stands(second, "REPORTED", day.today().minusDays(9));
        transaction.sql("update grants set reported_at = timestamp with time zone '1999-01-01 10:00:00+00' where"
                + " reference = '" + first.reference() + "'");
        transaction.sql("update grants set reported_at = timestamp with time zone '1999-01-02 10:00:00+00' where"
                + " reference = '" + second.reference() + "'");
        assertThat(acting.as(ruth, () -> desk.nextReport(first.reference()), OFFICER))
                .contains(second.reference());
        stands(first, "CLOSED", day.today().minusDays(9));
        assertThat(acting.as(ruth, () -> desk.nextReport(first.reference()), OFFICER))
                .contains(second.reference());
        var inside = cast.person("Ida Falk", OFFICER);
        cast.affiliate(inside, second.museum(), null);
        assertThat(acting.as(inside, () -> desk.nextReport(first.reference()), OFFICER))
                .isNotEqualTo(Optional.of(second.reference()));
        stands(second, "CLOSED", day.today().minusDays(9));
    }

    @Test
    void whoActsForAPartner_seesNothingOfItsGrant() throws Exception {
        var it = told();
        var inside = cast.person("Ida Falk", OFFICER);
        cast.affiliate(inside, it.museum(), null);
        assertThat(viewsWith(inside, it)).isEmpty();
        assertThat(viewsWith(ruth, it)).isNotEmpty();
    }

    @Test
    void theList_takesTheSameStatements_howeverManyThereAre() throws Exception {
        told();
        var sent = acting.as(ruth, () -> Statements.during(() -> desk.open(GivenView.AGREEING, 0)), OFFICER);
        assertThat(sent).isLessThanOrEqualTo(9);
    }

    private GrantCast.Submitted told() throws Exception {
        var it = grants.recommended(offer);
        var version = grants.see(it.reference()).getVersion();
        acting.as(daniel, () -> decide.award(it.reference(), version, ASKED), APPROVER);
        var letter = grants.letters(it.reference()).get(0);
        acting.as(offer.by(), () -> letters.send(it.reference(), letter.getVersion()), OFFICER);
        return it;
    }

    private void stands(GrantCast.Submitted it, String stage, LocalDate met) throws Exception {
        var until = met == null ? "null" : "'" + met + "'";
        transaction.sql("update grants set stage = '" + stage + "', meeting_from = " + until + ", meeting_until = "
                + until + ", accepted_at = told_at, paid_at = told_at, met_at = told_at, outcome = 'LEARNED',"
                + " reported_at = coalesce(reported_at, told_at) where reference = '"
                + it.reference() + "'");
    }

    private List<GivenView> viewsWith(PersonId who, GrantCast.Submitted it) throws Exception {
        var found = new ArrayList<GivenView>();
        for (var view : GivenView.values()) {
            if (lines(who, view).stream().anyMatch(line -> line.reference().equals(it.reference()))) {
                found.add(view);
            }
        }
        return found;
    }

    private List<GivenScreen.Line> lines(PersonId who, GivenView view) throws Exception {
        var lines = new ArrayList<GivenScreen.Line>();
        acting.as(
                who,
                () -> {
                    desk.each(view, lines::add);
                    return null;
                },
                OFFICER);
        return lines;
    }
}
