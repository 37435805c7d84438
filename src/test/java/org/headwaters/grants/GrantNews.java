package org.headwaters.grants;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;

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
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    Entities entities;

    /** An award that nobody was told of. */
    public String awardOne() throws Exception {
        return award(grants.offer(Money.of(50_000, "USD"), Money.zero("USD")));
    }

    /** An award whose letter went out. */
    public String tellOne() throws Exception {
        var offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        var reference = award(offer);
        acting.as(
                offer.by(),
                () -> letters.send(reference, grants.letters(reference).get(0).getVersion()),
                OFFICER);
        return reference;
    }

    private String award(GrantCast.Offer offer) throws Exception {
        var reference = grants.recommended(offer).reference();
        acting.as(
                cast.person("Daniel Voss", APPROVER),
                () -> decide.award(reference, grants.see(reference).getVersion(), Money.of(1_000, "USD")),
                APPROVER);
        return reference;
    }

    /** Who began it and who confirmed it. */
    public List<String> peopleOf(String reference) {
        var names = entities.one("select string_agg(p.name, '|') from person p join application a"
                + " on a.started_by = p.id or p.id in (select r.confirmed_by from application_partner r"
                + " where r.application_id = a.id) where a.reference = '" + reference + "'");
        return names == null ? List.of() : List.of(names.toString().split("\\|"));
    }
}
