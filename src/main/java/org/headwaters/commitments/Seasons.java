package org.headwaters.commitments;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;
import org.headwaters.reviews.KeptAway;

/** The annual reviews as the database keeps them. */
@ApplicationScoped
class Seasons {
    @PersistenceContext
    EntityManager entities;

    /** One organisation that carries a promise of a season, and how far the promise's review is. */
    record Told(YearState state, long carrier) {}

    void add(Season season) {
        entities.persist(season);
        entities.flush();
    }

    void add(AnnualReview review) {
        entities.persist(review);
    }

    /** Counts as a change also where only the themes it is about are other ones. */
    void touch(AnnualReview review) {
        entities.lock(review, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void add(SeasonTheme theme) {
        entities.persist(theme);
        entities.flush();
    }

    Optional<Season> byYear(int year) {
        return entities.createQuery("select s from Season s where s.year = :year", Season.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    Season held(int year) {
        var season = byYear(year).orElseThrow(() -> new NotFound("season"));
        entities.refresh(season, LockModeType.PESSIMISTIC_WRITE);
        return season;
    }

    /** All of them, the latest first. */
    List<Season> all() {
        return entities.createQuery("select s from Season s order by s.year desc", Season.class)
                .getResultList();
    }

    Optional<Season> latestTold() {
        return entities.createQuery("select s from Season s where s.state = :told order by s.year desc", Season.class)
                .setParameter("told", SeasonState.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those in that state whose day to open, or to close, has come. */
    List<Season> toOpen(LocalDate today) {
        return entities.createQuery(
                        "select s from Season s where s.state = :planned and s.opensOn <= :today order by s.year",
                        Season.class)
                .setParameter("planned", SeasonState.PLANNED)
                .setParameter("today", today)
                .getResultList();
    }

    List<Season> toClose(LocalDate today) {
        return entities.createQuery(
                        "select s from Season s where s.state = :open and s.closesOn < :today order by s.year",
                        Season.class)
                .setParameter("open", SeasonState.OPEN)
                .setParameter("today", today)
                .getResultList();
    }

    /** The running promises that were given before a season and are not asked in it yet. */
    List<Commitment> toAsk(Season season) {
        return entities.createQuery(
                        "select distinct c from Commitment c left join fetch c.shares where c.state = :active and c.since < :opens and not exists"
                                + " (select r from AnnualReview r where r.season = :season and r.commitment = c) order by c.id",
                        Commitment.class)
                .setParameter("active", State.ACTIVE)
                .setParameter("opens", season.getOpensOn())
                .setParameter("season", season)
                .getResultList();
    }

    Optional<AnnualReview> review(Season season, Commitment commitment) {
        return entities.createQuery(
                        "select r from AnnualReview r where r.season = :season and r.commitment = :commitment",
                        AnnualReview.class)
                .setParameter("season", season)
                .setParameter("commitment", commitment)
                .getResultStream()
                .findFirst();
    }

    /** All that are asked in a season with their carriers, so that a round over them reads these at once. */
    void loadCarriers(Season season) {
        entities.createQuery(
                        "select distinct c from Commitment c left join fetch c.shares where c.id in"
                                + " (select r.commitment.id from AnnualReview r where r.season = :season)",
                        Commitment.class)
                .setParameter("season", season)
                .getResultList();
    }

    /** All reviews of a season with their promises. */
    List<AnnualReview> reviews(Season season) {
        return entities.createQuery(
                        "select r from AnnualReview r join fetch r.commitment where r.season = :season order by r.id",
                        AnnualReview.class)
                .setParameter("season", season)
                .getResultList();
    }

    /** The same as far as the reader need not keep away from a promise. */
    List<AnnualReview> reviews(Season season, KeptAway away) {
        var apart = KeptApart.of(away, "r.commitment");
        return apart.in(entities.createQuery(
                        "select r from AnnualReview r join fetch r.commitment where r.season = :season"
                                + apart.conditions() + " order by r.id",
                        AnnualReview.class))
                .setParameter("season", season)
                .getResultList();
    }

    /** The promise of the review that was answered first of those that no theme speaks of yet, as far as the reader may know. */
    Optional<String> unmarked(Season season, KeptAway away) {
        var apart = KeptApart.of(away, "r.commitment");
        return apart.in(entities.createQuery(
                        "select r.commitment.reference from AnnualReview r where r.season = :season and r.sentAt is not null"
                                + " and not exists (select t from SeasonTheme t where t.season = :season and r member of t.reviews)"
                                + apart.conditions() + " order by r.sentAt, r.id",
                        String.class))
                .setParameter("season", season)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<AnnualReview> reviews(Season season, YearState state, int most) {
        return entities.createQuery(
                        "select r from AnnualReview r join fetch r.commitment where r.season = :season and r.state = :state"
                                + " order by r.id",
                        AnnualReview.class)
                .setParameter("season", season)
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many reviews of a season are how far. */
    long count(Season season, Collection<YearState> states) {
        return entities.createQuery(
                        "select count(r) from AnnualReview r where r.season = :season and r.state in :states",
                        Long.class)
                .setParameter("season", season)
                .setParameter("states", states)
                .getSingleResult();
    }

    /** How far the reviews of a season are, with every organisation that carries the promise of one, in one statement. */
    List<Told> told(Season season) {
        return entities.createQuery(
                        "select r.state, c.organisation, coalesce(s.organisation, c.organisation) from AnnualReview r join r.commitment c"
                                + " left join c.shares s on s.until is null where r.season = :season",
                        Object[].class)
                .setParameter("season", season)
                .getResultStream()
                .flatMap(row -> Stream.of(row[1], row[2]).map(carrier -> new Told((YearState) row[0], (Long) carrier)))
                .toList();
    }

    /** How many organisations carry the promises whose reviews say what a theme says, by the theme's number. */
    Map<Long, Long> partnersByTheme(Season season) {
        return entities.createQuery(
                        "select t.id, c.organisation, coalesce(s.organisation, c.organisation) from SeasonTheme t join t.reviews r"
                                + " join r.commitment c left join c.shares s on s.until is null where t.season = :season",
                        Object[].class)
                .setParameter("season", season)
                .getResultStream()
                .flatMap(row -> Stream.of(row[1], row[2]).map(carrier -> List.of(row[0], carrier)))
                .distinct()
                .collect(groupingBy(said -> (Long) said.get(0), counting()));
    }

    /** The reviews of one promise, the latest first. */
    List<AnnualReview> ofPromise(Commitment commitment) {
        return entities.createQuery(
                        "select r from AnnualReview r join fetch r.season where r.commitment = :commitment"
                                + " order by r.season.year desc",
                        AnnualReview.class)
                .setParameter("commitment", commitment)
                .getResultList();
    }

    /** What is open now for these promises. */
    List<AnnualReview> openOf(Collection<Long> commitments) {
        return commitments.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from AnnualReview r join fetch r.season join fetch r.commitment"
                                        + " where r.commitment.id in :ids and r.state = :open and r.season.state = :running"
                                        + " order by r.season.closesOn, r.id",
                                AnnualReview.class)
                        .setParameter("ids", commitments)
                        .setParameter("open", YearState.OPEN)
                        .setParameter("running", SeasonState.OPEN)
                        .getResultList();
    }

    /** What is open now for the running promises that these carry, what closes first before the rest. */
    List<AnnualReview> openFor(Collection<OrganisationId> organisations, int most) {
        return organisations.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from AnnualReview r join fetch r.season join fetch r.commitment"
                                        + " where " + Commitments.carried("r.commitment", "organisations")
                                        + " and r.commitment.state = :active and r.state = :open"
                                        + " and r.season.state = :running order by r.season.closesOn, r.id",
                                AnnualReview.class)
                        .setParameter(
                                "organisations",
                                organisations.stream()
                                        .map(OrganisationId::value)
                                        .toList())
                        .setParameter("active", State.ACTIVE)
                        .setParameter("open", YearState.OPEN)
                        .setParameter("running", SeasonState.OPEN)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** How many years wait for the meeting that closes them, but for those that the reader must keep away from. */
    long toMeet(KeptAway away) {
        var apart = KeptApart.of(away, "r.commitment");
        return apart.in(entities.createQuery(
                        "select count(r) from AnnualReview r where r.state = :sent" + apart.conditions(), Long.class))
                .setParameter("sent", YearState.SENT)
                .getSingleResult();
    }

    /** How long the answers of a season took, in seconds; whose they are is not asked. */
    List<Integer> seconds(Season season) {
        return entities.createQuery(
                        "select r.seconds from AnnualReview r where r.season = :season and r.sentAt is not null"
                                + " and r.seconds > 0",
                        Integer.class)
                .setParameter("season", season)
                .getResultList();
    }

    /** How many promises of the network are in a state. */
    long count(State state) {
        return entities.createQuery("select count(c) from Commitment c where c.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** How many promises were exceeded before they were due. */
    long exceededEarly() {
        return entities.createQuery(
                        "select count(c) from Course c where c.commitment.state = :exceeded and c.endedOn < c.commitment.due",
                        Long.class)
                .setParameter("exceeded", State.EXCEEDED)
                .getSingleResult();
    }

    List<SeasonTheme> themes(Season season) {
        return entities.createQuery(
                        "select t from SeasonTheme t where t.season = :season order by t.id", SeasonTheme.class)
                .setParameter("season", season)
                .getResultList();
    }

    SeasonTheme theme(Season season, long id) {
        return Optional.ofNullable(entities.find(SeasonTheme.class, id))
                .filter(theme -> theme.getSeason().getId().equals(season.getId()))
                .orElseThrow(() -> new NotFound("theme"));
    }
}
