package org.headwaters.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The annual reviews of the promises: two that were told to all, and one that is open.
 */
final class Years {
    private static final Set<String> TOLD_OF = Set.of("ACTIVE", "FULFILLED", "EXCEEDED", "NOT_MET", "SILENT");
    static final int OPENED_DAYS_AGO = 21;
    private static final int OPEN_DAYS = 45;
    private static final int SEASONS = 3;

    private final Store store;
    private final Material material;
    private final Days days;
    private final Cast cast;
    private final Map<Long, Cast.Partner> partners = new HashMap<>();

    Years(Store store, Material material, Days days, Cast cast) {
        this.store = store;
        this.material = material;
        this.days = days;
        this.cast = cast;
        cast.partners.forEach(partner -> partners.put(partner.id(), partner));
    }

    record Promise(
            long id, Cast.Partner partner, String state, LocalDate since, LocalDate due, long actual, long target) {}

    void write() throws SQLException {
        var promises = promises();
        var reports = new YearReports(store, material, days, cast);
        promises.forEach(reports::write);
        for (var ago = SEASONS - 1; ago >= 0; ago--) {
            season(ago, promises);
        }
        store.flush();
    }

    private List<Promise> promises() throws SQLException {
        var promises = new ArrayList<Promise>();
        for (var row :
                store.read("select id, organisation_id, state, since_day, due_day, actual, target from commitment"
                        + " where due_day is not null order by id")) {
            var partner = partners.get(((Number) row.get(1)).longValue());
            if (TOLD_OF.contains(row.get(2).toString())
                    && partner != null
                    && !partner.people().isEmpty()) {
                promises.add(new Promise(
                        ((Number) row.get(0)).longValue(),
                        partner,
                        row.get(2).toString(),
                        LocalDate.parse(row.get(3).toString()),
                        LocalDate.parse(row.get(4).toString()),
                        ((Number) row.get(5)).longValue(),
                        ((Number) row.get(6)).longValue()));
            }
        }
        return promises;
    }

    private void season(int ago, List<Promise> promises) {
        var opens = days.today().minusDays(OPENED_DAYS_AGO).minusYears(ago);
        var closes = opens.plusDays(OPEN_DAYS);
        var told = ago == 0 ? null : at(closes.plusDays(40));
        var asked = promises.stream()
                .filter(promise -> isAsked(promise, ago, opens))
                .toList();
        var answering = asked.stream().filter(promise -> answers(promise, ago)).toList();
        var number = (long) asked.size();
        var id = store.into(
                        "review_season",
                        "year_no",
                        "opens_on",
                        "closes_on",
                        "season_state",
                        "published_at",
                        "published_by",
                        "asked",
                        "answered",
                        "fulfilled",
                        "exceeded",
                        "on_the_way",
                        "silent")
                .add(
                        days.today().getYear() - ago,
                        opens,
                        closes,
                        ago == 0 ? "OPEN" : "PUBLISHED",
                        told,
                        ago == 0 ? null : cast.person("Ruth").id(),
                        ago == 0 ? null : partnersOf(asked),
                        ago == 0 ? null : partnersOf(answering),
                        ago == 0 ? null : 7 - 3 * (ago - 1),
                        ago == 0 ? null : 3 - ago,
                        ago == 0 ? null : (int) number,
                        ago == 0 ? null : 4 + 2 * ago);
        var reviews = new ArrayList<Long>();
        for (var promise : asked) {
            if (answering.contains(promise)) {
                reviews.add(answered(promise, id, ago, opens));
            } else {
                review(id, promise, ago == 0 ? "OPEN" : "MISSED", null, new Object[18 - 4]);
            }
        }
        themes(id, ago, reviews);
    }

    private static int partnersOf(List<Promise> promises) {
        return (int) promises.stream().map(Promise::partner).distinct().count();
    }

    private boolean isAsked(Promise promise, int ago, LocalDate opens) {
        return promise.since().isBefore(opens)
                && (promise.state().equals("ACTIVE")
                        || ago > 0
                                && (promise.state().equals("SILENT")
                                        || promise.due().isAfter(opens)));
    }

    /** The two partners of the demonstration's accounts still have this year before them. */
    private boolean answers(Promise promise, int ago) {
        var chance = Chance.of("answers", promise.id(), ago);
        if (promise.state().equals("SILENT")) {
            return false;
        }
        return ago > 0
                ? chance.between(1, 100) <= 96 || promise.state().equals("ACTIVE")
                : chance.between(1, 100) <= 58
                        && !promise.partner().intrapreneur().email().endsWith("@demo.test");
    }

    private long answered(Promise promise, long season, int ago, LocalDate opens) {
        var chance = Chance.of("review", promise.id(), ago);
        var sent = at(opens.plusDays(chance.between(1, OPENED_DAYS_AGO - 1)));
        var closed = ago > 0 || chance.onceIn(3);
        var met = sent.atZone(Days.ZONE).toLocalDate().plusDays(closed && ago == 0 ? 0 : 9);
        var at = closed ? at(met) : null;
        return review(season, promise, closed ? "CLOSED" : "SENT", sent, new Object[] {
            YearReports.said(material, "sentence", chance).replace("{0}", String.valueOf(promise.actual())),
            YearReports.said(material, "hard", chance),
            YearReports.said(material, "learned", chance),
            YearReports.said(material, "better", chance),
            ago == 0 ? Boolean.valueOf(!chance.onceIn(4)) : null,
            chance.onceIn(3) ? "VISIT" : "TELEPHONE",
            null,
            chance.between(4, 19) * 60 + chance.between(0, 59),
            promise.partner().intrapreneur().id(),
            closed ? met : null,
            closed ? chance.pick(List.of("GRANT_CALL", "SESSION", "INTRODUCTION")) : null,
            closed ? YearReports.said(material, "support", chance) : null,
            closed ? YearReports.said(material, "reply", chance) : null,
            at
        });
    }

    /** @param rest from the first answer to when it was closed, in the order of the columns, without when it was sent */
    private long review(long season, Promise promise, String state, Instant sent, Object[] rest) {
        return store.into(
                        "annual_review",
                        "season_id",
                        "commitment_id",
                        "review_state",
                        "sent_at",
                        "succeed",
                        "hard",
                        "learned",
                        "better",
                        "helped",
                        "meeting",
                        "meeting_when",
                        "seconds",
                        "sent_by",
                        "met_on",
                        "support",
                        "support_words",
                        "reply",
                        "closed_at",
                        "closed_by")
                .add(
                        season,
                        promise.id(),
                        state,
                        sent,
                        rest[0],
                        rest[1],
                        rest[2],
                        rest[3],
                        rest[4],
                        rest[5],
                        rest[6],
                        rest[7] == null ? 0 : rest[7],
                        rest[8],
                        rest[9],
                        rest[10],
                        rest[11],
                        rest[12],
                        rest[13],
                        rest[13] == null ? null : cast.person("Ola").id());
    }

    private void themes(long season, int ago, List<Long> reviews) {
        for (var row : material.rows("seasons.csv")) {
            if (row.number(0) != ago) {
                continue;
            }
            var answered = row.has(4);
            var theme = store.into(
                            "season_theme",
                            "season_id",
                            "theme_kind",
                            "words",
                            "change_words",
                            "changed",
                            "change_when",
                            "change_by")
                    .add(
                            season,
                            row.text(1),
                            row.text(2),
                            answered ? row.text(4) : null,
                            answered ? (Object) row.text(5).equals("yes") : null,
                            answered ? row.text(6) : null,
                            answered ? (Object) cast.person(row.text(7)).id() : null);
            var saying = Chance.of("theme", row.text(2), ago).shuffled(reviews);
            var links = store.link("season_theme_review", "theme_id", "review_id");
            saying.subList(0, saying.size() * row.number(3) / 100).forEach(review -> links.add(theme, review));
        }
    }

    private Instant at(LocalDate day) {
        var moment = day.atTime(15, 0).atZone(Days.ZONE).toInstant();
        return moment.isBefore(days.now()) ? moment : days.now();
    }
}
