package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.headwaters.funds.Funds;
import org.headwaters.funds.NewPool;
import org.headwaters.funds.PoolId;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Test;

@InServer
class CallMakingIT {
    @Inject
    CallMakingWorkflow making;

    @Inject
    CallMakingDesk desk;

    @Inject
    Acting acting;

    @Inject
    Applicants applicants;

    @Inject
    GrantCast grants;

    @Inject
    Calls calls;

    @Inject
    Applications applications;

    @Inject
    Funds funds;

    @Inject
    Cast cast;

    @Inject
    InTransaction transaction;

    @Inject
    Clock clock;

    @Test
    void aCallMadeLikeAnEarlierOne_hasItsTermsAndQuestions_andOpensInAWeek() throws Exception {
        var earlier = aPublishedCall();
        var copy = officer(() -> making.copy(earlier));
        var sheet = officer(() -> desk.sheet(copy));
        var model = officer(() -> desk.sheet(earlier));
        assertThat(sheet.state()).isEqualTo(CallState.DRAFT);
        assertThat(sheet.questions()).isEqualTo(model.questions());
        assertThat(sheet.terms().largest()).isEqualTo(model.terms().largest());
        assertThat(sheet.terms().opensAt())
                .isBetween(
                        clock.instant().plus(Duration.ofDays(7).minusHours(1)),
                        clock.instant().plus(Duration.ofDays(7)));
    }

    @Test
    void aCallThatIsNotPublishedYet_canBeCopiedToo() throws Exception {
        var call = officer(() -> making.begin("A call in the making"));
        var copy = officer(() -> making.copy(call));
        assertThat(officer(() -> desk.sheet(copy)).questions())
                .isEqualTo(officer(() -> desk.sheet(call)).questions());
    }

    @Test
    void aPublishedCallsQuestions_areFrozen() throws Exception {
        var call = aPublishedCall();
        var sheet = officer(() -> desk.sheet(call));
        assertThat(sheet.inWriting()).isFalse();
        assertThatThrownBy(() -> officer(() -> {
                    making.ask(call, sheet.formVersion(), sheet.questions(), sheet.kinds());
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.question.frozen"));
    }

    @Test
    void twoOfficersWordTheQuestionsAtOnce_andTheSecondIsTold() throws Exception {
        var call = officer(() -> making.begin("A call in the making"));
        var seen = officer(() -> desk.sheet(call));
        ask(call, seen.formVersion(), withOneMore(seen.questions()), seen.kinds());
        assertThatThrownBy(() -> ask(call, seen.formVersion(), seen.questions(), seen.kinds()))
                .isInstanceOf(StaleVersion.class);
        assertThat(officer(() -> desk.sheet(call)).questions()).hasSize(6);
    }

    @Test
    void theNextVersion_takesTheDraftsAlong_andLeavesWhatPartnersAreConfirming() throws Exception {
        var call = aPublishedCall();
        var museum = cast.partner("Museum of Tides");
        var schools = cast.partner("Larkmoor Schools Trust");
        var iris = cast.person("Iris Okafor", PARTNER);
        var draft = anApplication(call, museum, iris, false, schools);
        var confirming = anApplication(call, schools, iris, true, museum);

        officer(() -> {
            making.beginNextVersion(call);
            return null;
        });
        assertThat(grants.trail(call, "grants.call.versionBegun")).isEqualTo("2");
        var next = officer(() -> desk.sheet(call));
        var questions = withOneMore(next.questions());
        publishNext(call, next.formVersion(), questions, next.kinds());
        assertThatThrownBy(() -> publishNext(call, next.formVersion(), questions, next.kinds()))
                .hasMessageContaining("frozen");
        assertThat(grants.trail(call, "grants.call.worded")).startsWith("FormTerms[number=2, questions=[");
        officer(() -> {
            making.beginNextVersion(call);
            making.dropNextVersion(call);
            return null;
        });
        assertThat(grants.audited(call, "grants.call.versionDropped")).isEqualTo(1);

        assertThat(formNumberOf(draft)).isEqualTo(2);
        assertThat(formNumberOf(confirming)).isEqualTo(1);
    }

    @Test
    void amountsInAnotherCurrencyThanTheFunds_areRefused() throws Exception {
        var call = officer(() -> making.begin("A call in the making"));
        var sheet = officer(() -> desk.sheet(call));
        var euros = transaction.run(() -> funds.open(new NewPool(
                "euros-" + UUID.randomUUID().toString().substring(0, 8),
                "Another fund",
                "For meetings elsewhere",
                "Bright Ledger Foundation",
                Money.of(50_000, "EUR"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1))));
        assertThatThrownBy(() -> officer(() -> {
                    making.change(call, sheet.version(), paidFrom(euros, sheet.terms()));
                    return null;
                }))
                .hasMessageContaining("currency");
    }

    @Test
    void publishing_isRefusedToEverybodyButOfficers() throws Exception {
        var call = officer(() -> making.begin("A call in the making"));
        var partner = cast.person("Iris Okafor", PARTNER);
        assertThatThrownBy(() -> acting.as(partner, () -> making.publish(call, 0), PARTNER))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }

    private String aPublishedCall() throws Exception {
        var reference = officer(() -> making.begin("A call that was made before"));
        var sheet = officer(() -> desk.sheet(reference));
        officer(() -> {
            making.publish(reference, sheet.version());
            return null;
        });
        return reference;
    }

    private void ask(String call, long seen, List<QuestionTerms> questions, List<BudgetKindTerms> kinds)
            throws Exception {
        officer(() -> {
            making.ask(call, seen, questions, kinds);
            return null;
        });
    }

    private static CallTerms paidFrom(PoolId pool, CallTerms t) {
        return new CallTerms(
                t.title(),
                t.purpose(),
                t.rules(),
                t.eligible(),
                pool,
                t.rubric(),
                t.smallest(),
                t.largest(),
                t.fastLane(),
                t.fastLaneBar(),
                t.reviewsNeeded(),
                t.blind(),
                t.attachments(),
                t.rhythm(),
                t.opensAt(),
                t.closesAt(),
                t.zone(),
                t.graceMinutes(),
                t.batchDays(),
                t.wordDays(),
                t.decisionDays(),
                t.moneyDays());
    }

    private void publishNext(String call, long seen, List<QuestionTerms> questions, List<BudgetKindTerms> kinds)
            throws Exception {
        officer(() -> {
            making.publishNextVersion(call, seen, questions, kinds);
            return null;
        });
    }

    private static List<QuestionTerms> withOneMore(List<QuestionTerms> questions) {
        var more = new ArrayList<>(questions);
        more.add(new QuestionTerms("risk", Question.Kind.TEXT, "What could go wrong", null, 80, false));
        return more;
    }

    private String anApplication(
            String call, OrganisationId lead, PersonId starter, boolean asked, OrganisationId other) throws Exception {
        return transaction.run(() -> {
            var offer = calls.get(call);
            var act = new Act(starter, Who.APPLICANT, clock.instant());
            var reference = "T-" + UUID.randomUUID().toString().substring(0, 12);
            var application = new Application(reference, offer, calls.currentForm(offer), lead, act);
            application.addPartner(other, starter);
            if (asked) {
                application.askPartners(Money.of(900, offer.getCurrency()), List.of(lead), act);
            }
            applications.add(application);
            return application.getReference();
        });
    }

    private int formNumberOf(String application) throws Exception {
        return transaction.run(() -> applications.get(application).getForm().getNumber());
    }

    private <T> T officer(Callable<T> body) throws Exception {
        return applicants.officer(body);
    }
}
