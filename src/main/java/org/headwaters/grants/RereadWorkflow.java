package org.headwaters.grants;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.security.Accounts;
import org.headwaters.reviews.Candidate;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.Reviews;

/** Finds somebody for a second reading: a reviewer who has nothing to do with the case and never had; and lets one go again. */
@Stateless
public class RereadWorkflow {
    private static final Duration TO_READ = Duration.ofDays(14);

    @Inject
    StaffDoor door;

    @Inject
    Rereads rereads;

    @Inject
    RereadCase cases;

    @Inject
    Reviews reviews;

    @Inject
    Accounts accounts;

    /**
     * Asks the least busy reviewer from whom nothing keeps the case, who was never asked about it and is not of the staff,
     * who could see what was decided.
     *
     * @return the name of whoever was asked
     */
    @RolesAllowed(OFFICER)
    public String ask(String reference) {
        var one = told(reference);
        var application = one.getApplication();
        if (reviews.of(one.subject()).stream()
                .anyMatch(review -> review.stage().isOpen() || review.stage() == ReviewStage.SUBMITTED)) {
            throw new Refusal("grants.refused.alreadyReread");
        }
        var act = door.act(Who.OFFICER);
        var asked = new HashSet<PersonId>();
        reviews.of(GrantCase.subject(application)).forEach(review -> asked.add(review.reviewer()));
        reviews.of(one.subject()).forEach(review -> asked.add(review.reviewer()));
        asked.addAll(accounts.withRole(OFFICER));
        asked.addAll(accounts.withRole(APPROVER));
        asked.addAll(accounts.withRole(FINANCE));
        var found = reviews.candidates(cases.bare(one), null).stream()
                .filter(Candidate::free)
                .filter(candidate -> !asked.contains(candidate.person()))
                .findFirst()
                .orElseThrow(() -> new Refusal("grants.refused.nobodyToReread"));
        reviews.assign(one.subject(), found.person(), act.who(), act.at().plus(TO_READ));
        return found.name();
    }

    /**
     * Takes the second reading back from whoever has not finished it, so that somebody else can be asked.
     *
     * @param reason which its reader reads
     */
    @RolesAllowed(OFFICER)
    public void takeBack(String reference, String reason) {
        var one = told(reference);
        var why = Handled.why(reason);
        var open = reviews.of(one.subject()).stream()
                .filter(review -> review.stage().isOpen())
                .findFirst()
                .orElseThrow(() -> new Refusal("grants.refused.nothingToTakeBack"));
        reviews.release(open.id(), open.version(), door.act(Who.OFFICER).who(), why);
    }

    /** The second reading, its row held, for an officer who may know of its case. */
    private Reread told(String reference) {
        var one = rereads.hold(reference);
        if (!door.held(one.getApplication().getReference()).isTold()) {
            throw new NotFound("reread");
        }
        return one;
    }
}
