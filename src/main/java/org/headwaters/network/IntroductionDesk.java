package org.headwaters.network;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import org.headwaters.network.IntroductionsShown.Asking;
import org.headwaters.network.IntroductionsShown.Could;
import org.headwaters.network.IntroductionsShown.ForBackbone;
import org.headwaters.network.IntroductionsShown.Line;
import org.headwaters.network.IntroductionsShown.Offer;
import org.headwaters.network.IntroductionsShown.Open;
import org.headwaters.platform.NotFound;

/** What each side of an introduction may know by now, and what needs and offers suggest. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IntroductionDesk {
    private static final Duration REMEMBERED = Duration.ofDays(365);
    private static final int MOST = 50;
    private static final int COULD = 5;
    private static final int EACH = 2;

    /** So many of those who look for something on one page of the backbone's. */
    public static final int PAGE = 10;

    @Inject
    Organisations organisations;

    @Inject
    Survivors survivors;

    @Inject
    ProfileLines lines;

    @Inject
    Introductions introductions;

    @Inject
    Suggestions suggestions;

    @Inject
    Signing signing;

    @Inject
    Clock clock;

    /** The introductions of the organisations that the caller acts for. */
    @RolesAllowed(PARTNER)
    public IntroductionsShown mine() {
        var hand = signing.hand();
        var own = hand.parts().stream()
                .map(Affiliation::getOrganisation)
                .distinct()
                .toList();
        var waiting = new ArrayList<Line>();
        var running = new ArrayList<Line>();
        var over = new ArrayList<Line>();
        var since = clock.instant().minus(REMEMBERED);
        for (var one : introductions.of(own.stream().map(Organisation::id).toList(), since, MOST)) {
            var giving = own.contains(one.getGiver());
            if (!giving && !one.isKnownToSeeker()) {
                continue;
            }
            var line = line(one, giving);
            if (!one.getStage().isOpen()) {
                over.add(line);
            } else if (hand.signs(one.waitsFor())) {
                waiting.add(line);
            } else {
                running.add(line);
            }
        }
        var could = hand.signedMembers().stream()
                .flatMap(seeker -> suggestions.to(seeker, COULD).stream().map(found -> new Could(seeker.card(), found)))
                .toList();
        return new IntroductionsShown(
                waiting, running, over, could, !hand.signed().isEmpty());
    }

    /** What a request to be introduced to this partner starts from. */
    @RolesAllowed(PARTNER)
    public Asking asking(String giver) {
        var seekers = signing.hand().signedMembers();
        var found = survivors
                .find(giver)
                .filter(one -> one.getStanding() == Standing.MEMBER && !seekers.contains(one) && !seekers.isEmpty())
                .orElseThrow(() -> new NotFound("organisation"));
        return new Asking(
                found.card(),
                lines.of(found.id()).get(ProfileList.GIVES).stream()
                        .map(line -> new Offer(line.getId(), line.getWords()))
                        .toList(),
                seekers.stream().map(Organisation::card).toList());
    }

    /** What the backbone could suggest, page by page of those who look for something, and what is open. */
    @RolesAllowed({OFFICER, APPROVER})
    public ForBackbone atDesk(int first) {
        var seekers = organisations.lookingForSomething(first, PAGE);
        return new ForBackbone(
                seekers.stream()
                        .flatMap(seeker ->
                                suggestions.to(seeker, EACH).stream().map(found -> new Could(seeker.card(), found)))
                        .toList(),
                introductions.open(MOST).stream()
                        .map(one -> new Open(
                                one.getId(),
                                one.getVersion(),
                                one.getSeeker().card(),
                                one.getGiver().card(),
                                one.getNeed(),
                                one.getOffer(),
                                one.getStage(),
                                one.getBegunAt()))
                        .toList(),
                organisations.countLookingForSomething());
    }

    private Line line(Introduction one, boolean giving) {
        var made = one.getStage() == IntroductionStage.MADE;
        var other = giving ? one.getSeeker() : one.getGiver();
        return new Line(
                one.getId(),
                one.getVersion(),
                (giving ? one.getGiver() : one.getSeeker()).getShortName(),
                giving && !one.isSeekerNamed() ? null : other.card(),
                giving,
                !giving && one.getOrigin() == Introduction.Origin.ASKED,
                one.getOffer(),
                giving && !made ? null : one.getNeed(),
                made ? reach(other) : null,
                one.getStage(),
                one.getStage().isOpen() ? one.getBegunAt() : one.getEndedAt());
    }

    private String reach(Organisation other) {
        return signing.signers(other.id()).stream()
                .map(person -> person.getName() + ", " + person.getEmail())
                .findFirst()
                .orElse(other.getName());
    }
}
