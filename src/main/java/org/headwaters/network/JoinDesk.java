package org.headwaters.network;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.network.DirectorySource.Choice;
import org.headwaters.network.JoinShown.State;
import org.headwaters.network.JoinShown.Step;
import org.headwaters.network.ReadinessMark.Mark;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.security.Secrets;

/** What is read on the way in: by the applicant, by the staff, and by a stranger who holds a mailed link. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JoinDesk {
    private static final int MOST = 200;
    private static final int ENDED = 20;
    private static final int NAMED = 20;
    private static final int ENOUGH = 4;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Candidacies candidacies;

    @Inject
    JoinDoor door;

    @Inject
    AskingToCarry asking;

    @Inject
    Instance<FirstPromise> promises;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /** @param reference null for the caller's own organisation */
    @RolesAllowed({PARTNER, OFFICER, APPROVER, ADMINISTRATOR})
    public JoinShown way(String reference) {
        var way = reference == null || reference.isBlank() ? door.own() : door.read(reference);
        var organisation = way.getOrganisation();
        var standing = organisation.getStanding();
        var own = door.isOwn(organisation.id());
        var checking = standing == Standing.NOMINATED || standing == Standing.READINESS;
        var decides = caller.is(OFFICER) || caller.is(APPROVER);
        var awaited = asking.isOpen(way);
        var source = promises.stream().findFirst();
        var promise = source.flatMap(one -> one.of(organisation.id(), caller));
        return new JoinShown(
                organisation.card(),
                way.getVersion(),
                standing,
                way.getNamedBy() == null ? null : way.getNamedBy().getName(),
                way.getContact().getName(),
                awaited,
                way.getWhy(),
                steps(way, standing),
                marks(way),
                promise.orElse(null),
                own && standing == Standing.READINESS && promise.isEmpty()
                        ? source.flatMap(FirstPromise::begin).orElse(null)
                        : null,
                way.getLastWord(),
                organisations.count(PartnerFilter.ALL),
                median().orElse(null),
                own,
                own && checking,
                decides && checking,
                decides && awaited,
                decides && StandingMove.ASK_AGAIN.startsIn(standing));
    }

    /** Everyone on the way in, or those who stand so. */
    @RolesAllowed({OFFICER, APPROVER, ADMINISTRATOR})
    public CandidatesShown candidates(Standing standing) {
        var counts = new EnumMap<Standing, Long>(Standing.class);
        candidacies.counts().forEach(row -> counts.put((Standing) row[0], (Long) row[1]));
        var asked = standing == null ? Standing.APPLICANTS : Set.of(standing);
        return new CandidatesShown(
                counts,
                candidacies.open(asked, 0, MOST).stream().map(JoinDesk::row).toList(),
                candidacies.ended(ENDED).stream().map(JoinDesk::row).toList(),
                candidacies.askedSince(null, clock.instant().minus(AskedToJoin.LIFE)));
    }

    /** What the caller's own organisations have named, the last first. */
    @RolesAllowed(PARTNER)
    public List<CandidatesShown.Row> named() {
        return candidacies
                .namedBy(people.organisationsOf(caller.person(), Standing.PARTNERS, day.today()), NAMED)
                .stream()
                .map(JoinDesk::row)
                .toList();
    }

    /** What a stranger asked who holds this link; looking does not use it up. */
    @PermitAll
    public NewCandidate look(String token) {
        var asked = candidacies.askedBy(Secrets.kept(token == null ? "" : token));
        asked.requireOpen(clock.instant());
        return asked.candidate();
    }

    /** What somebody is asked to carry who holds this link; looking answers nothing. */
    @PermitAll
    public AskedToCarry asked(String token) {
        var way = asking.requireOpen(candidacies.carriedBy(Secrets.kept(token == null ? "" : token)));
        return new AskedToCarry(
                way.getOrganisation().getName(),
                way.getNamedBy().getName(),
                way.getContact().getName(),
                way.getWhy(),
                organisations.count(PartnerFilter.ALL));
    }

    /** How many partners there are. */
    @PermitAll
    public long partners() {
        return organisations.count(PartnerFilter.ALL);
    }

    /** The kinds of organisations there are, for whoever names one. */
    @PermitAll
    public List<Choice> sectors() {
        return organisations.sectors().stream()
                .map(sector -> new Choice(sector.getCode(), sector.getTitle()))
                .toList();
    }

    /** In the order in which the questions stand. */
    private List<Mark> marks(Candidacy way) {
        var given = candidacies.marksOf(way);
        return Stream.of(Trait.values())
                .flatMap(trait -> given.stream().filter(mark -> mark.getTrait() == trait))
                .map(ReadinessMark::shown)
                .toList();
    }

    private static CandidatesShown.Row row(Candidacy way) {
        var since = Stream.of(way.getVettingAt(), way.getAppliedAt(), way.getCheckedAt(), way.getNamedAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new CandidatesShown.Row(
                way.getOrganisation().card(),
                way.getOrganisation().getStanding(),
                way.getNamedBy() == null ? null : way.getNamedBy().getName(),
                way.getContact().getName(),
                way.isAwaited(),
                way.getNamedAt(),
                since,
                way.isAdmitted(),
                way.getEndedAt());
    }

    private static List<Step> steps(Candidacy way, Standing standing) {
        var times = new Instant[] {
            way.getNamedAt(),
            way.getCheckedAt(),
            way.getAppliedAt(),
            way.getVettingAt() == null ? null : way.getEndedAt(),
            way.isAdmitted() ? way.getEndedAt() : null
        };
        var names = List.of("named", "check", "promise", "read", "partner");
        var steps = new ArrayList<Step>();
        var now = way.getEndedAt() == null;
        for (var at = 0; at < times.length; at++) {
            var done = times[at] != null || standing == Standing.MEMBER && way.isAdmitted();
            steps.add(new Step(names.get(at), times[at], done ? State.DONE : now ? State.NOW : State.AHEAD));
            now = now && done;
        }
        return steps;
    }

    /** After how many days half of those who came in were in; empty while they are too few to say. */
    private Optional<Long> median() {
        var days = candidacies.admittedTimes().stream()
                .map(row -> Duration.between((Instant) row[0], (Instant) row[1]).toDays())
                .sorted()
                .toList();
        return days.size() < ENOUGH ? Optional.empty() : Optional.of(days.get((days.size() - 1) / 2));
    }
}
