package org.headwaters.commitments;

import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;

/** Who carries how much of a promise, and the steps on its way. */
@Stateless
public class SharingWorkflow {
    private static final int MOST_STEPS = 24;

    @Inject
    CommitmentDoor door;

    @Inject
    Commitments commitments;

    @Inject
    DraftTexts texts;

    @Inject
    Directory directory;

    @Inject
    CommitmentPost post;

    @Inject
    Audit audit;

    @Inject
    Event<CommitmentEvent> events;

    /**
     * Divides the promise anew while it is being written. Whoever gets another part than before is asked to agree to it.
     *
     * @param seenShares how it was divided when the caller saw it
     * @param percents what each is to carry of a hundred, by the organisation's reference; the others stay as they are
     */
    @RolesAllowed(PARTNER)
    public void divide(String reference, String seenShares, Map<String, BigDecimal> percents) {
        var promise = door.hold(reference);
        requireDividedAs(promise, seenShares);
        var parts = parts(promise);
        percents.forEach((partner, percent) -> parts.put(owner(promise, partner), Percent.parts(percent)));
        divide(promise, parts);
    }

    /** Asks a partner no longer to carry a part. */
    @RolesAllowed(PARTNER)
    public void drop(String reference, String seenShares, String partner) {
        var promise = door.hold(reference);
        requireDividedAs(promise, seenShares);
        var parts = parts(promise);
        parts.remove(owner(promise, partner));
        divide(promise, parts);
    }

    /** Asks another partner to carry a part of it. */
    @RolesAllowed(PARTNER)
    public void invite(String reference, String partner, BigDecimal percent) {
        var promise = door.hold(reference);
        var parts = parts(promise);
        var invited = directory
                .partner(partner)
                .orElseThrow(() -> new NotFound("organisation"))
                .id();
        if (parts.putIfAbsent(invited, Percent.parts(percent)) != null) {
            throw new Refusal("commitments.refused.already");
        }
        divide(promise, parts);
    }

    /**
     * The caller's organisation carries its part.
     *
     * @param seenParts what the caller was asked to agree to, in ten-thousandths; refused where it is another by now
     * @param seenWords how far what is promised had been changed when the caller read it; refused where it was changed since
     */
    @RolesAllowed(PARTNER)
    public void agree(String reference, List<Integer> seenParts, long seenWords) {
        var promise = door.hold(reference);
        var mine = door.actingFor().stream()
                .filter(one -> promise.owners().contains(one))
                .toList();
        var signing = door.signingFor(mine);
        if (signing.isEmpty()) {
            door.requireSigner(mine.stream().findFirst().orElseThrow(() -> new NotFound(Commitment.KIND)));
        }
        if (texts.agreedTo(promise) != seenWords) {
            throw new Refusal("commitments.refused.otherWords");
        }
        promise.agree(signing, seenParts, door.act(Who.PARTNER));
        audit.write("commitments.shareAgreed", promise.subject(), null, inWords(promise));
    }

    /** END_SHARE: one of them carries it no longer, and everyone reads how it was divided before. */
    @RolesAllowed({PARTNER, OFFICER})
    public void endShare(String reference, String partner, String reason) {
        var leaving = directory.byReference(partner).orElseThrow(() -> new NotFound("organisation"));
        var own = door.actingFor().contains(leaving.id());
        var promise = own ? door.hold(reference) : door.staff(reference);
        if (own) {
            door.requireSigner(leaving.id());
        }
        var heard = promise.owners();
        var act = door.act(own ? Who.PARTNER : Who.OFFICER);
        var ended = promise.endShare(leaving.id(), reason, door.today(), act);
        commitments.touch(promise);
        events.fire(ended);
        post.divided(promise, heard, leaving.name(), ended.step());
    }

    /** Who may read the promise from now on, once it was told. */
    @RolesAllowed(PARTNER)
    public void show(String reference, long seenVersion, Visibility to) {
        var promise = door.hold(reference);
        promise.requireSeenAs(seenVersion);
        door.requireSigner(promise.organisation());
        if (!promise.isTold() || to == null) {
            throw new Refusal("commitments.refused.notTold");
        }
        var before = promise.getVisibility();
        promise.show(to);
        audit.write("commitments.visibility", promise.subject(), before.name(), to.name());
    }

    @RolesAllowed(PARTNER)
    public void addStep(String reference, MilestoneTerms terms) {
        var promise = writing(reference);
        if (promise.hasStep(terms)) {
            return; // a second click
        }
        if (!terms.due().isAfter(door.today())) {
            throw new Refusal("commitments.refused.milestone.early", door.today());
        }
        if (promise.getMilestones().size() >= MOST_STEPS) {
            throw new Refusal("commitments.refused.milestone.most", MOST_STEPS);
        }
        promise.milestoneRows().add(new CommitmentMilestone(promise, promise.nextPlace(), terms));
        audit.write("commitments.step", promise.subject(), null, terms.words());
        askOthers(promise);
    }

    @RolesAllowed(PARTNER)
    public void removeStep(String reference, long id) {
        var promise = writing(reference);
        var gone = promise.getMilestones().stream()
                .filter(one -> one.getId() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone"));
        promise.milestoneRows().remove(gone);
        audit.write("commitments.step", promise.subject(), gone.getWords(), null);
        askOthers(promise);
    }

    /** By its steps it is counted how far the promise is: whoever agreed to others is asked again. */
    private void askOthers(Commitment promise) {
        promise.askOthers(door.standingBy(promise));
        commitments.flush();
        post.askedAgain(promise);
    }

    private Commitment writing(String reference) {
        var promise = door.hold(reference);
        if (!promise.isBeingWritten()) {
            throw new Refusal("commitments.refused.notOpen");
        }
        return promise;
    }

    private static Map<OrganisationId, Integer> parts(Commitment promise) {
        var parts = new LinkedHashMap<OrganisationId, Integer>();
        promise.getCurrentShares().forEach(share -> parts.put(share.organisation(), share.getPart()));
        return parts;
    }

    private void divide(Commitment promise, Map<OrganisationId, Integer> parts) {
        var before = inWords(promise);
        promise.divide(parts, door.signingFor(door.actingFor()), door.today(), door.act(Who.PARTNER));
        audit.write("commitments.shares", promise.subject(), before, inWords(promise));
        commitments.touch(promise);
        commitments.flush();
        post.askedToShare(promise);
    }

    private static void requireDividedAs(Commitment promise, String seenShares) {
        if (!promise.division().equals(seenShares)) {
            throw new Refusal("commitments.refused.dividedMeanwhile");
        }
    }

    private OrganisationId owner(Commitment promise, String partner) {
        return directory
                .byReference(partner)
                .map(OrganisationCard::id)
                .filter(promise.owners()::contains)
                .orElseThrow(() -> new NotFound("organisation"));
    }

    private static String inWords(Commitment promise) {
        return String.join(
                ", ",
                promise.getCurrentShares().stream()
                        .map(share -> share.organisation().value() + ": " + share.getPart())
                        .toList());
    }
}
