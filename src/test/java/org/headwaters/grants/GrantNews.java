package org.headwaters.grants;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InTransaction;

/** Makes news for the tests of those who hear of them. */
@ApplicationScoped
public class GrantNews {
    @Inject
    GrantCast grants;

    @Inject
    DecideWorkflow decide;

    @Inject
    LetterWorkflow letters;

    @Inject
    ReportWorkflow reports;

    @Inject
    Grants life;

    @Inject
    InTransaction transaction;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    Entities entities;

    /** An award that nobody was told of. */
    public String awardOne() throws Exception {
        return award(offer()).reference();
    }

    /** An award whose letter went out. */
    public String tellOne() throws Exception {
        return tell(offer()).reference();
    }

    /** A grant whose partners met today, and whose report an officer accepted. */
    public String acceptOne() throws Exception {
        var offer = offer();
        var it = tell(offer);
        acceptReportOf(it, offer);
        return it.reference();
    }

    /** From the letter to the accepted report in one breath. */
    void acceptReportOf(GrantCast.Submitted it, GrantCast.Offer offer) throws Exception {
        var version = transaction.run(() -> {
            var grant = life.hold(it.reference());
            var iris = new Act(it.iris(), Who.APPLICANT, clock.instant());
            grant.agree(it.museum(), iris);
            grant.agree(it.schools(), new Act(it.tomas(), Who.APPLICANT, clock.instant()));
            grant.pay(new Act(null, Who.CLOCK, clock.instant()));
            var there = Map.of(
                    it.museum(), new Present("museum", Set.of(it.iris()), 0),
                    it.schools(), new Present("schools", Set.of(it.tomas()), 0));
            var today = day.today();
            grant.meet(new MeetingDays(today, today), there, today, iris);
            grant.report(new ReportTerms(Outcome.PROJECT, 850_000, "Northgate", "They met at low tide."), iris);
            life.flush();
            return grant.getVersion();
        });
        acting.as(offer.by(), () -> reports.accept(it.reference(), version), OFFICER);
    }

    GrantCast.Offer offer() {
        return grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
    }

    GrantCast.Submitted tell(GrantCast.Offer offer) throws Exception {
        var it = award(offer);
        acting.as(
                offer.by(),
                () -> letters.send(
                        it.reference(), grants.letters(it.reference()).get(0).getVersion()),
                OFFICER);
        return it;
    }

    private GrantCast.Submitted award(GrantCast.Offer offer) throws Exception {
        var it = grants.recommended(offer);
        var reference = it.reference();
        acting.as(
                cast.person("Daniel Voss", APPROVER),
                () -> decide.award(reference, grants.see(reference).getVersion(), Money.of(1_000, "USD")),
                APPROVER);
        return it;
    }

    /** Who began it and who confirmed it. */
    public List<String> peopleOf(String reference) {
        var names = entities.one("select string_agg(p.name, '|') from person p join application a"
                + " on a.started_by = p.id or p.id in (select r.confirmed_by from application_partner r"
                + " where r.application_id = a.id) where a.reference = '" + reference + "'");
        return names == null ? List.of() : List.of(names.toString().split("\\|"));
    }
}
