package org.headwaters.reviews;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.headwaters.challenges.Topics;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.security.Accounts;
import org.headwaters.reviews.ReviewedCase.Cover;

/**
 * Gives many cases of one room to their readers at once: a plan to look at, and then the very same plan or nothing. Called
 * inside an EJB call of the room, which checks the role, says which cases they are and holds them.
 */
@Published
@ApplicationScoped
public class Assignments {
    /** So many cases are asked about at once. */
    private static final int AT_ONCE = 500;

    /** Whom one has read within so many days one has met. */
    private static final int LATELY = 365;

    @Inject
    ReviewRows rows;

    @Inject
    ReaderBook book;

    @Inject
    Conflicts conflicts;

    @Inject
    Cases cases;

    @Inject
    Topics topics;

    @Inject
    Accounts accounts;

    @Inject
    PersonNames names;

    @Inject
    ReviewMails mails;

    @Inject
    Invitations invitations;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /** @param needed how many readers each of the cases is to have in all, by its reference */
    public Plan plan(String kind, Map<String, Integer> needed) {
        var covers = covers(kind, needed.keySet());
        var about = topics.about(covers.values().stream()
                .flatMap(cover -> cover.serves().stream())
                .toList());
        var reviews = rows.of(kind, needed.keySet()).stream()
                .collect(groupingBy(review -> review.subject().reference()));
        var readers = book.of(accounts.withRole(Roles.REVIEWER));
        var met = met(kind, readers.stream().map(Reader::person).toList());
        var wishes = new ArrayList<Planner.Wish>();
        needed.forEach((reference, seats) -> {
            var cover = covers.get(reference);
            var theirs = reviews.getOrDefault(reference, List.of());
            var open = seats
                    - (int) theirs.stream()
                            .filter(review -> !Move.INVITE.startsIn(review.getStage()))
                            .count();
            if (cover != null && open > 0) {
                var wanted = cover.serves().stream()
                        .flatMap(thing -> about.getOrDefault(thing, Set.of()).stream())
                        .collect(toSet());
                var asked = theirs.stream().map(Review::getReviewer).collect(toSet());
                wishes.add(new Planner.Wish(cover, wanted, seats, open, asked, met.of(cover)));
            }
        });
        var ties = conflicts.tiesOf(readers.stream().map(Reader::person).toList());
        return Planner.plan(wishes, readers, ties, day.today());
    }

    /**
     * Makes the plan that was shown, or refuses and says what has changed since.
     *
     * @param shown who was to read which case
     * @param round among which cases the readers' strictness is compared
     * @param due until when each of the cases is to be read
     * @return the cases that got somebody
     */
    public Set<String> apply(
            String kind,
            Map<String, Integer> needed,
            Map<String, List<PersonId>> shown,
            RubricId rubric,
            String round,
            PersonId by,
            Function<String, Instant> due) {
        book.hold(shown.values().stream().flatMap(List::stream).collect(toSet()));
        var plan = plan(kind, needed);
        requireSame(shown, plan);
        var act = new Act(by, Roles.OFFICER, clock.instant());
        var titles = new LinkedHashMap<PersonId, List<String>>();
        var reviews = rows.of(kind, plan.pairs().keySet()).stream()
                .collect(groupingBy(review -> review.subject().reference()));
        for (var line : plan.lines()) {
            var terms = new Invitations.Terms(new SubjectRef(kind, line.reference()), rubric, round);
            var theirs = reviews.getOrDefault(line.reference(), List.of());
            for (var match : line.matches()) {
                invitations.give(terms, theirs, match.person(), due.apply(line.reference()), true, act);
                titles.computeIfAbsent(match.person(), none -> new ArrayList<>())
                        .add(line.title());
            }
        }
        titles.forEach((person, theirs) -> mails.invited(person, theirs, act.at()));
        return plan.pairs().keySet();
    }

    private void requireSame(Map<String, List<PersonId>> shown, Plan plan) {
        var now = plan.pairs();
        var titles = plan.lines().stream().collect(toMap(Plan.Line::reference, Plan.Line::title));
        for (var was : shown.entrySet()) {
            var people = now.get(was.getKey());
            if (people == null) {
                throw new Refusal("reviews.refused.assignment.gone", was.getKey());
            }
            for (var person : was.getValue()) {
                if (!people.contains(person)) {
                    throw new Refusal(
                            "reviews.refused.assignment.other", names.nameOf(person), titles.get(was.getKey()));
                }
            }
        }
        for (var line : plan.lines()) {
            if (!Set.copyOf(line.matches().stream().map(Plan.Match::person).toList())
                    .equals(Set.copyOf(shown.getOrDefault(line.reference(), List.of())))) {
                throw new Refusal("reviews.refused.assignment.more", line.title());
            }
        }
    }

    private Map<String, Cover> covers(String kind, Collection<String> references) {
        var all = references.stream()
                .map(reference -> new SubjectRef(kind, reference))
                .toList();
        var covers = new HashMap<String, Cover>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            cases.covers(all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .values()
                    .forEach(cover -> covers.put(cover.subject().reference(), cover));
        }
        return covers;
    }

    /** Who has lately read how many cases of which partner. */
    private record Meetings(Map<OrganisationId, Map<PersonId, Integer>> byPartner) {
        Map<PersonId, Integer> of(Cover cover) {
            var sums = new HashMap<PersonId, Integer>();
            cover.organisations().stream()
                    .map(byPartner::get)
                    .filter(Objects::nonNull)
                    .forEach(readers -> readers.forEach((person, often) -> sums.merge(person, often, Integer::sum)));
            return sums;
        }
    }

    private Meetings met(String kind, Collection<PersonId> readers) {
        var lately = rows.submittedSince(kind, readers, clock.instant().minus(java.time.Duration.ofDays(LATELY)));
        var covers = covers(
                kind,
                lately.stream().map(review -> review.subject().reference()).collect(toSet()));
        var byPartner = new HashMap<OrganisationId, Map<PersonId, Integer>>();
        for (var review : lately) {
            var cover = covers.get(review.subject().reference());
            if (cover != null) {
                cover.organisations().forEach(partner -> byPartner
                        .computeIfAbsent(partner, none -> new HashMap<>())
                        .merge(review.getReviewer(), 1, Integer::sum));
            }
        }
        return new Meetings(byPartner);
    }
}
