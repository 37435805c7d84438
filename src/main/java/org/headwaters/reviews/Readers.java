package org.headwaters.reviews;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.security.Accounts;
import org.headwaters.reviews.ReviewRows.Sheets;
import org.headwaters.reviews.ReviewedCase.CaseToRead;

/** Gathers who reads a case, who could, and what those who did have said. */
@ApplicationScoped
class Readers {
    private static final int MOST = 50;

    @Inject
    ReviewRows rows;

    @Inject
    FrozenRubrics rubrics;

    @Inject
    Totals totals;

    @Inject
    Conflicts conflicts;

    @Inject
    Accounts accounts;

    @Inject
    PersonNames names;

    @Inject
    Directory directory;

    @Inject
    ReaderBook book;

    @Inject
    NetworkDay day;

    void requireReviewer(PersonId person) {
        if (!accounts.withRole(Roles.REVIEWER).contains(person)) {
            throw new Refusal("reviews.refused.noReviewer", names.nameOf(person));
        }
    }

    List<Candidate> candidates(CaseToRead read, String words) {
        var wanted = book.of(accounts.withRole(Roles.REVIEWER)).stream()
                .filter(reader -> matches(reader.name(), words))
                .toList();
        var people = wanted.stream().map(Reader::person).toList();
        var against = conflicts.of(people, read.cover());
        var asked = rows.of(read.subject()).stream()
                .filter(review -> !Move.INVITE.startsIn(review.getStage()))
                .map(Review::getReviewer)
                .toList();
        var organisations = conflicts.organisationsToday(people);
        var cards = directory.cards(organisations.values().stream().collect(HashSet::new, Set::addAll, Set::addAll));
        return wanted.stream()
                .map(reader -> new Candidate(
                        reader.person(),
                        reader.name(),
                        shortNames(organisations.getOrDefault(reader.person(), Set.of()), cards),
                        reader.now(),
                        asked.contains(reader.person()),
                        against.get(reader.person()),
                        reader.hindrances(day.today())))
                .sorted(comparing(Candidate::free)
                        .thenComparing(Candidate::hasRoom)
                        .reversed()
                        .thenComparing(Candidate::openReviews)
                        .thenComparing(Candidate::name))
                .limit(MOST)
                .toList();
    }

    List<Assigned> assigned(CaseToRead read) {
        var all = rows.of(read.subject());
        var people = all.stream().map(Review::getReviewer).toList();
        var named = names.namesOf(people);
        var against = conflicts.of(people, read.cover());
        return all.stream()
                .map(review -> new Assigned(
                        review.state(),
                        named.getOrDefault(review.getReviewer(), ""),
                        against.get(review.getReviewer()),
                        Move.offered(review.getStage(), Roles.OFFICER)))
                .toList();
    }

    Results results(CaseToRead read) {
        return results(read, rows.of(read.subject()));
    }

    Results results(CaseToRead read, List<Review> all) {
        return results(read, all, calibration(read, all), names::namesOf);
    }

    /** What the others said, for a reader whose own is submitted; without names where the case is read blind. */
    Results others(Review own, CaseToRead read, List<Review> all) {
        var others =
                all.stream().filter(review -> !review.id().equals(own.id())).toList();
        var said = results(read, others, Calibration.NONE, read.blind() ? people -> Map.of() : names::namesOf);
        return read.blind() ? said.unnamed() : said;
    }

    /** How many people read the case or have read it. */
    static int expected(List<Review> all) {
        return (int) all.stream()
                .filter(review -> review.getStage().isOpen() || review.getStage() == ReviewStage.SUBMITTED)
                .count();
    }

    private Results results(
            CaseToRead read,
            List<Review> reviews,
            Calibration calibration,
            Function<Collection<PersonId>, Map<PersonId, String>> called) {
        return results(
                read,
                new Sheets(
                        reviews, rows.scores(submitted(reviews).map(Review::id).toList())),
                calibration,
                called);
    }

    /** Asked for only where there is something to adjust. */
    private Calibration calibration(CaseToRead read, List<Review> reviews) {
        return submitted(reviews).findAny().isEmpty()
                ? Calibration.NONE
                : totals.calibration(read.subject().kind(), read.round());
    }

    private static Stream<Review> submitted(List<Review> reviews) {
        return reviews.stream().filter(review -> review.getStage() == ReviewStage.SUBMITTED);
    }

    /** @param called gives the readers their names */
    Results results(CaseToRead read, Sheets found, Function<Collection<PersonId>, Map<PersonId, String>> called) {
        return results(read, found, calibration(read, found.reviews()), called);
    }

    private Results results(
            CaseToRead read,
            Sheets found,
            Calibration calibration,
            Function<Collection<PersonId>, Map<PersonId, String>> called) {
        var reviews = found.reviews();
        var submitted = submitted(reviews).toList();
        var sheets = submitted.stream()
                .map(review -> new Tally.Sheet(review, found.scores().getOrDefault(review.id(), List.of())))
                .toList();
        var named = called.apply(submitted.stream().map(Review::getReviewer).toList());
        var open = (int)
                reviews.stream().filter(review -> review.getStage().isOpen()).count();
        var rubric =
                rubrics.of(reviews.isEmpty() ? read.rubric() : reviews.get(0).rubric());
        return Tally.of(rubric, sheets, named, calibration, read.version(), open + submitted.size());
    }

    /** Whether a name has all the words of one of the names looked for, which stand between commas. */
    static boolean matches(String name, String words) {
        var lower = name.toLowerCase(Locale.ROOT);
        var sought = Stream.of(words == null ? "" : words.toLowerCase(Locale.ROOT))
                .flatMap(all -> Stream.of(all.split(",")))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        return sought.isEmpty()
                || sought.stream().anyMatch(one -> Stream.of(one.split("\\s+")).allMatch(lower::contains));
    }

    private static String shortNames(Set<OrganisationId> ids, Map<OrganisationId, OrganisationCard> cards) {
        return String.join(
                ", ",
                ids.stream()
                        .map(cards::get)
                        .map(OrganisationCard::shortName)
                        .sorted()
                        .toList());
    }
}
