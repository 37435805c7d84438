package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwaters.network.ActsFor;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.audit.Audit;
import org.headwaters.reviews.Reviews;

/**
 * Lets people at a promise: those who act for one that carries it, as partners or on their way in; its coach; and staff,
 * while nothing stands between it and them. To everybody else a promise that was not told does not exist.
 */
@ApplicationScoped
class CommitmentDoor {
    /** Whoever has one of these works for the network, whomever else for. */
    private static final Set<String> WITHIN =
            Set.of(Roles.REVIEWER, Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.ADMINISTRATOR);

    @Inject
    Commitments commitments;

    @Inject
    CommitmentCase cases;

    @Inject
    Reviews reviews;

    @Inject
    Directory directory;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    NetworkDay day;

    /** With its row held, for whoever writes in it or moves it for its partner. */
    Commitment hold(String reference) {
        return commitments.hold(member(reference));
    }

    /** To read for somebody who acts for one that carries it. */
    Commitment member(String reference) {
        return get(reference, Seat.PARTNER);
    }

    /** With its row held, for staff. */
    Commitment staff(String reference) {
        return commitments.hold(get(reference, Seat.STAFF));
    }

    /** The same, for a move by somebody who has seen this version of it. */
    Commitment staff(String reference, long seenVersion) {
        var promise = staff(reference);
        promise.requireSeenAs(seenVersion);
        return promise;
    }

    Commitment staffReads(String reference) {
        return get(reference, Seat.STAFF);
    }

    /** To read what is not told, for whoever helps with it. */
    Commitment helped(String reference) {
        var promise = find(reference);
        if (as(promise) == null) {
            throw keptOut(promise);
        }
        return promise;
    }

    /** As what the caller stands before it; null for nobody. */
    Seat as(Commitment promise) {
        if (!caller.isSignedIn()) {
            return null;
        }
        if (caller.is(Roles.PARTNER) && promise.isOf(actingFor())) {
            return Seat.PARTNER;
        }
        if (caller.person().equals(promise.getCoach())) {
            return Seat.COACH;
        }
        return isStaff() && isClear(promise) ? Seat.STAFF : null;
    }

    /** What was told is open by its visibility; everything else to those who carry it, help with it or read it as staff. */
    boolean mayRead(Commitment promise) {
        return isOpen(promise) || as(promise) != null;
    }

    /** Whether it was told, and so that the caller may read it without any part in it. */
    boolean isOpen(Commitment promise) {
        return promise.isTold()
                && (promise.getVisibility() == Visibility.PUBLIC || openTo().contains(promise.getVisibility()));
    }

    /** What the caller may read without any part in it. */
    Set<Visibility> openTo() {
        return openTo(new AskedOnce());
    }

    /** The same for a page on which other rooms want to know for whom the caller acts, too. */
    Set<Visibility> openTo(AskedOnce asked) {
        return Visibility.openTo(caller.isSignedIn()
                && (worksWithin()
                        || asked.of(ActsFor.class, () -> directory.actsFor(caller.person(), day.today()))
                                .isOfNetwork()));
    }

    /**
     * Whether the caller belongs to the network: acts for a partner, reads for it or runs it.
     */
    boolean isOfNetwork() {
        return caller.isSignedIn() && (worksWithin() || directory.isOfNetwork(caller.person(), day.today()));
    }

    private boolean worksWithin() {
        return WITHIN.stream().anyMatch(caller::is);
    }

    boolean isStaff() {
        return caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER);
    }

    /** Asked again at every step, never remembered: an affiliation of yesterday counts today. */
    boolean isClear(Commitment promise) {
        return reviews.mayDecide(caller.person(), cases.bare(promise));
    }

    /** For whom the caller acts today, as a partner does or on the way in. */
    List<OrganisationId> actingFor() {
        return directory.writtenFor(caller.person(), day.today());
    }

    /** The same for a page on which other rooms want to know it, too. */
    List<OrganisationId> actingFor(AskedOnce asked) {
        return asked.of(ActsFor.class, () -> directory.actsFor(caller.person(), day.today()))
                .written();
    }

    /** Those of the organisations for whom the caller may sign: who carries the network inside, or stands in for that. */
    List<OrganisationId> signingFor(List<OrganisationId> organisations) {
        var people = directory.peopleOf(organisations, today());
        return organisations.stream()
                .filter(one -> people.getOrDefault(one, List.of()).stream().anyMatch(this::isMeSigning))
                .toList();
    }

    /** Who stands by what the caller writes: for whom the caller may sign, and whoever signs when it is sent. */
    Set<OrganisationId> standingBy(Commitment promise) {
        var mine = actingFor();
        var standing = new HashSet<>(signingFor(mine));
        if (mine.contains(promise.organisation())) {
            standing.add(promise.organisation());
        }
        return standing;
    }

    /** Refuses whoever may write and not sign. */
    void requireSigner(OrganisationId organisation) {
        if (signingFor(List.of(organisation)).isEmpty()) {
            var signer = directory.peopleOf(organisation, today()).stream()
                    .filter(PersonCard::signs)
                    .map(PersonCard::name)
                    .findFirst();
            throw signer.map(name -> new Refusal("commitments.refused.signer", name))
                    .orElseGet(() -> new Refusal("commitments.refused.noSigner"));
        }
    }

    private boolean isMeSigning(PersonCard person) {
        return person.id().equals(caller.person()) && person.signs();
    }

    Act act(Who as) {
        return new Act(caller.person(), as, clock.instant());
    }

    LocalDate today() {
        return day.today();
    }

    private Commitment get(String reference, Seat needed) {
        var promise = find(reference);
        var mayCome = needed == Seat.STAFF
                ? isStaff() && isClear(promise)
                : caller.is(Roles.PARTNER) && promise.isOf(actingFor());
        if (!mayCome) {
            throw keptOut(promise);
        }
        return promise;
    }

    private Commitment find(String reference) {
        return commitments.byReference(reference).orElseThrow(() -> new NotFound(Commitment.KIND));
    }

    /** What whoever must not come in is answered; the trail keeps that somebody tried. */
    private NotFound keptOut(Commitment promise) {
        audit.refused("commitments.keptOut", promise.subject(), "not open");
        return new NotFound(Commitment.KIND);
    }
}
