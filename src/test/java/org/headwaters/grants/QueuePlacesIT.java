package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.exports.Taken;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.reviews.KeptAway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the queue counts, and which of it stands on a page, is the same however it is found. */
@InServer
@Tag("h2")
class QueuePlacesIT {
    @Inject
    QueuePlaces places;

    @Inject
    QueueDesk queue;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Test
    void whatWantsAReader_waitsToBeRead_andHasTooFew() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        var unread = grants.submitted(offer).reference();
        grants.read(offer);
        var givenBack = grants.read(offer).reference();
        transaction.sql("update review set stage = 'RELEASED', submitted_at = null where id ="
                + " (select min(id) from review where subject_reference = '" + givenBack + "')");
        var recommended = grants.recommended(offer).reference();
        transaction.sql("delete from review where subject_reference = '" + recommended + "'");
        assertThat(wanting(offer)).containsExactlyInAnyOrder(unread, givenBack);
        assertThat(open(offer, QueueView.OPEN).lines()).hasSize(4);
    }

    @Test
    void inTheFastLane_oneReaderIsEnough() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), GrantCast.ASKED);
        var unread = grants.submitted(offer).reference();
        var one = grants.read(offer).reference();
        transaction.sql(
                "delete from review where id = (select min(id) from review where subject_reference = '" + one + "')");
        assertThat(wanting(offer)).containsExactly(unread);
        assertThat(open(offer, QueueView.FAST).total()).isEqualTo(2);
        transaction.sql("update application set left_fast_lane = true where reference = '" + one + "'");
        assertThat(wanting(offer)).containsExactlyInAnyOrder(unread, one);
        assertThat(open(offer, QueueView.FAST).total()).isEqualTo(1);
    }

    @Test
    void aPage_isTheSame_cutFromWhatWasCountedOrWalkedTo() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        for (int i = 0; i < 5; i++) {
            grants.submitted(offer);
        }
        var walked = look(offer, 3);
        assertThat(walked.counts()).containsExactly(3L, 3L);
        var counted = look(offer, 100);
        assertThat(counted.counts().get(0)).isEqualTo(5);
        assertThat(walked.page()).hasSize(2).isEqualTo(counted.page());
    }

    private QueuePlaces.Found look(GrantCast.Offer offer, long most) {
        var away = new KeptAway(offer.by(), Set.of(), Set.of(), Set.of(), Set.of());
        return places.look(
                List.of(in(offer, QueueView.OPEN), QueueFilter.of(QueueView.ALL)), Map.of(), away, most, 2, 2);
    }

    @Test
    void whatIsKeptFromSomebody_isNeitherCountedNorShown() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        var free = grants.submitted(offer).reference();
        var kept = grants.submitted(offer);
        assertThat(open(offer, QueueView.ALL).total()).isEqualTo(2);
        cast.affiliate(offer.by(), kept.museum(), null);
        var seen = open(offer, QueueView.ALL);
        assertThat(seen.total()).isEqualTo(1);
        assertThat(seen.lines()).extracting(Queue.Line::reference).containsExactly(free);
        for (var column : List.of("started_by", "asked_person", "confirmed_by")) {
            var person = cast.person("Sam Keller", OFFICER);
            transaction.sql(
                    column.equals("started_by")
                            ? "update application set started_by = " + person.value() + " where reference = '" + free
                                    + "'"
                            : "update application_partner set " + column + " = " + person.value()
                                    + " where position = 1 and application_id = (select id from application where"
                                    + " reference = '" + free + "')");
            var theirs = acting.as(person, () -> queue.open(in(offer, QueueView.ALL), 1), OFFICER);
            assertThat(theirs.lines())
                    .as(column)
                    .extracting(Queue.Line::reference)
                    .containsExactly(kept.reference());
            assertThat(theirs.total()).as(column).isEqualTo(1);
        }
    }

    /** By page and, in the other language, as it is taken along. */
    private List<String> wanting(GrantCast.Offer offer) throws Exception {
        var shown = open(offer, QueueView.NEEDS_READER);
        var references = new ArrayList<>(
                shown.lines().stream().map(Queue.Line::reference).toList());
        assertThat(shown.total()).isEqualTo(references.size());
        var taken = acting.as(
                offer.by(), () -> Taken.along(rows -> queue.export(in(offer, QueueView.NEEDS_READER), rows)), OFFICER);
        assertThat(taken.lines().filter(line -> !line.isBlank())).hasSize(references.size());
        assertThat(taken).contains(references);
        return references;
    }

    private Queue open(GrantCast.Offer offer, QueueView view) throws Exception {
        return acting.as(offer.by(), () -> queue.open(in(offer, view), 1), OFFICER);
    }

    private static QueueFilter in(GrantCast.Offer offer, QueueView view) {
        return new QueueFilter(view, null, offer.reference(), null, null, null);
    }
}
