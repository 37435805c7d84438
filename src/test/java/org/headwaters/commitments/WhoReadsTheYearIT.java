package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.commitments.YearStage.told;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.headwaters.network.Cast;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of the network's year nobody reads what is not theirs: staff who are tied no promise, whoever is on the way in nothing. */
@InServer
@Tag("h2")
class WhoReadsTheYearIT {
    @Inject
    SeasonDesk desk;

    @Inject
    SeasonWorkflow seasons;

    @Inject
    ProgressWorkflow progress;

    @Inject
    ClosingWorkflow closing;

    @Inject
    YearRail rail;

    @Inject
    YearStage stage;

    @Inject
    PromiseCast promises;

    @Inject
    Cast cast;

    @Inject
    Caller caller;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Test
    void staffWhoAreTied_findThePromiseInNoListOfTheSeason_andItIsNotCountedForThem() throws Exception {
        var year = stage.year();
        var since = LocalDate.of(year - 1, 6, 1);
        var it = stage.promise(since);
        var other = stage.promise(since);
        var tied = cast.person("Tilda " + it.promise(), OFFICER, APPROVER);
        cast.affiliate(tied, it.museum(), null);
        for (var one : List.of(it, other)) {
            acting.as(one.iris(), () -> progress.report(one.promise(), "one", told(40)), PARTNER);
            acting.as(one.iris(), () -> closing.propose(one.promise(), State.FULFILLED, "The list"), PARTNER);
        }
        transaction.sql("update commitment set due_day = date '" + since.plusYears(1) + "' where reference in ('"
                + it.promise() + "', '" + other.promise() + "')");
        transaction.sql("update commitment_course set proposed_at = timestamp with time zone '1970-01-01 00:00:00+00'"
                + " where commitment_id in (select id from commitment where reference in ('" + it.promise() + "', '"
                + other.promise() + "'))");
        stage.open(year);

        assertThat(listed(year, it.ola(), false)).contains(it.promise(), other.promise());
        assertThat(listed(year, tied, false)).contains(other.promise()).doesNotContain(it.promise());

        var before = new long[] {toMeet(it.ola()), toMeet(tied)};
        transaction.sql("update annual_review set review_state = 'SENT', sent_at = current_timestamp, sent_by = "
                + it.iris().value() + ", succeed = 'a', hard = 'b', learned = 'c', better = 'd' where commitment_id ="
                + " (select id from commitment where reference = '" + it.promise() + "')");
        assertThat(listed(year, it.ola(), true)).contains(it.promise());
        assertThat(listed(year, tied, true)).isNotEmpty().doesNotContain(it.promise());
        assertThat(toMeet(it.ola())).isEqualTo(before[0] + 1);
        assertThat(toMeet(tied)).isEqualTo(before[1]);
    }

    @Test
    void whoIsOnlyOnTheWayIn_readsNoYearOfTheNetwork_alsoNotThatThereIsOne() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        stage.open(year);
        stage.close(year);
        acting.as(it.ola(), () -> seasons.publish(year), OFFICER);
        var school = cast.partner("School " + it.promise());
        var sam = promises.signer("Sam " + it.promise(), school);
        assertThat(acting.as(sam, desk::latestTold, PARTNER)).isNotNull();
        assertThat(acting.as(sam, () -> desk.summary(year), PARTNER).year()).isEqualTo(year);

        promises.applicant(school);
        assertThat(acting.as(sam, desk::latestTold, PARTNER)).isNull();
        assertThatThrownBy(() -> acting.as(sam, () -> desk.summary(year), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(sam, () -> desk.summary(null), PARTNER))
                .isInstanceOf(NotFound.class);
    }

    /** References of all that is listed, or of those in the season's own lists only. */
    private List<String> listed(int year, PersonId reader, boolean seasonOnly) throws Exception {
        var shown = acting.as(reader, () -> desk.season(year), OFFICER, APPROVER);
        var lines = Stream.of(shown.open(), shown.sent(), shown.closed(), shown.missed())
                .flatMap(List::stream)
                .map(SeasonShown.Line::reference);
        if (seasonOnly) {
            return lines.toList();
        }
        for (var list : List.of(shown.toCheck(), shown.proposed())) {
            assertThat(list).hasSizeGreaterThan(0);
        }
        return Stream.concat(
                        lines,
                        Stream.of(shown.toCheck(), shown.proposed())
                                .flatMap(List::stream)
                                .map(SeasonShown.Promise::reference))
                .toList();
    }

    private long toMeet(PersonId reader) throws Exception {
        return acting.as(reader, () -> rail.entries(caller), OFFICER, APPROVER).stream()
                .filter(entry -> entry.link().equals("/commitments/season"))
                .mapToLong(entry -> entry.count())
                .sum();
    }
}
