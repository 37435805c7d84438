package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantCast.ASKED;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.WorkSource;
import org.headwaters.platform.home.HomeDesk;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.NoticeWorkflow;
import org.headwaters.platform.mail.Pace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While an officer is away a deputy does what waits, and whoever chose to hear later does. */
@InServer
class AwayIT {
    @Inject
    DecideWorkflow decide;

    @Inject
    NoticeWorkflow notices;

    @Inject
    HomeDesk home;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    NetworkDay day;

    private GrantCast.Offer offer;
    private GrantCast.Submitted it;
    private PersonId deputy;
    private PersonId approver;

    @BeforeEach
    void aCaseInTheHandsOfRuth() {
        offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        it = grants.read(offer);
        deputy = cast.person("Bo Lindqvist", OFFICER);
        approver = cast.person("Daniel Voss", APPROVER);
    }

    @Test
    void whatWaitsForSomebodyAway_waitsForTheDeputy_andNoLongerOnceBack() throws Exception {
        assertThat(workOf(deputy)).doesNotContain(it.reference());
        leave();
        assertThat(workOf(deputy)).contains(it.reference());
        assertThat(workOf(offer.by())).contains(it.reference());
        acting.as(offer.by(), () -> run(notices::beBack), OFFICER);
        assertThat(workOf(deputy)).doesNotContain(it.reference());
    }

    @Test
    void aMailToSomebodyAway_goesToTheDeputyToo() throws Exception {
        leave();
        sendBack();
        assertThat(heard("officer/sentBack")).containsExactlyInAnyOrder(offer.by(), deputy);
    }

    @Test
    void aDeputyWhoMustKeepAway_neitherHearsNorSees() throws Exception {
        cast.affiliate(deputy, it.museum(), null);
        leave();
        sendBack();
        assertThat(heard("officer/sentBack")).containsExactly(offer.by());
        assertThat(workOf(deputy)).doesNotContain(it.reference());
    }

    @Test
    void whoeverChoseToHearOnlyInMyWork_isNotMailed() throws Exception {
        acting.as(offer.by(), () -> run(() -> notices.choose(NoticeKind.ASKED_OF_ME, Pace.ONLY_MY_WORK)), OFFICER);
        sendBack();
        assertThat(heard("officer/sentBack")).isEmpty();
        assertThat(workOf(offer.by())).contains(it.reference());
    }

    private void leave() throws Exception {
        var today = day.today();
        acting.as(offer.by(), () -> run(() -> notices.beAway(today, today.plusDays(7), deputy)), OFFICER);
    }

    private void sendBack() throws Exception {
        var award = new Recommend(Verdict.AWARD, ASKED, Set.of("meets"), "A good one");
        acting.as(offer.by(), () -> run(() -> decide.recommend(it.reference(), version(), award)), OFFICER);
        acting.as(approver, () -> run(() -> decide.sendBack(it.reference(), version(), "Hear them again")), APPROVER);
    }

    private long version() {
        return grants.see(it.reference()).getVersion();
    }

    private List<String> workOf(PersonId officer) throws Exception {
        return acting.as(officer, () -> home.mine(), OFFICER).tasks().stream()
                .map(WorkSource.Task::link)
                .map(link -> link.replaceFirst(".*ref=", ""))
                .toList();
    }

    /** The people in the keys of the mails that were posted about it. */
    private List<PersonId> heard(String about) {
        return grants.mails(it.reference(), about).stream()
                .map(key -> new PersonId(Long.parseLong(key.replaceFirst(".*/to/", ""))))
                .toList();
    }

    private static Void run(Acting.Deed deed) throws Exception {
        deed.run();
        return null;
    }
}
