package org.headwaters.grants;

import static org.headwaters.grants.GrantCast.ASKED;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.network.Cast;
import org.headwaters.platform.it.Acting;

/** What the people of a call's desk do in many tests, by the doors that people take. */
@ApplicationScoped
public class AtTheDesk {
    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    DecideWorkflow decide;

    @Inject
    LetterWorkflow letters;

    /** By the call's officer. */
    void officer(GrantCast.Offer offer, Acting.Deed deed) throws Exception {
        acting.as(offer.by(), deed, OFFICER);
    }

    /** What was recommended is awarded, by somebody who has done nothing with it yet; its applicants hear nothing. */
    GrantCast.Submitted award(GrantCast.Submitted it) throws Exception {
        var daniel = cast.person("Daniel Voss", APPROVER);
        acting.as(daniel, () -> decide.award(it.reference(), version(it), ASKED), APPROVER);
        return it;
    }

    /** By their letter. */
    void tell(GrantCast.Offer offer, GrantCast.Submitted it) throws Exception {
        officer(offer, () -> letters.send(it.reference(), letter(it).getVersion()));
    }

    long version(GrantCast.Submitted it) {
        return grants.see(it.reference()).getVersion();
    }

    /** The latest. */
    Letter letter(GrantCast.Submitted it) {
        var all = grants.letters(it.reference());
        return all.get(all.size() - 1);
    }
}
