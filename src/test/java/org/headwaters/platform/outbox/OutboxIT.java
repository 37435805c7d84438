package org.headwaters.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.headwaters.platform.clockwork.OwnTransaction;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server's own relay beats every second while these run: what they post has two relays and more. */
@InServer
@Tag("h2")
class OutboxIT {
    @Inject
    Outbox outbox;

    @Inject
    Carrier carrier;

    @Inject
    Queue queue;

    @Inject
    OwnTransaction transaction;

    @Inject
    Deliveries deliveries;

    @Inject
    Deliveries.Counting counting;

    @Inject
    Deliveries.Stubborn stubborn;

    @Inject
    Acting acting;

    private final String run = UUID.randomUUID().toString();

    @Test
    void whatIsPosted_isCarriedOnce_howeverManyRelaysThereAre() throws Exception {
        transaction.run(() -> {
            for (int n = 0; n < 100; n++) {
                outbox.post(counting.kind(), run + "/" + n, new Deliveries.Parcel("parcel " + n, n));
            }
        });
        var relays = new ArrayList<Callable<Void>>();
        for (int n = 0; n < 4; n++) {
            relays.add(() -> {
                carrier.carry(counting);
                return null;
            });
        }
        acting.together(relays);
        Deliveries.waitUntil(() -> deliveries.of(run).size() >= 100);
        assertThat(deliveries.of(run)).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void whatIsPostedTwice_isCarriedOnce() throws Exception {
        transaction.run(() -> outbox.post(counting.kind(), run, new Deliveries.Parcel("first", 1)));
        transaction.run(() -> outbox.post(counting.kind(), run, new Deliveries.Parcel("second", 2)));
        Deliveries.waitUntil(() -> !deliveries.of(run).isEmpty());
        carrier.carry(counting);
        assertThat(deliveries.of(run)).containsExactly(run + " first 1");
    }

    @Test
    void whatIsRolledBack_isNeverCarried() {
        assertThatThrownBy(() -> transaction.run(() -> {
                    outbox.post(counting.kind(), run, new Deliveries.Parcel("never", 1));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        carrier.carry(counting);
        assertThat(deliveries.of(run)).isEmpty();
    }

    @Test
    void aHandlerThatFails_isTriedAgain_andItsOwnWorkIsUndone() throws Exception {
        transaction.run(() -> outbox.post(stubborn.kind(), run, new Deliveries.Parcel("fails", 1)));
        Deliveries.waitUntil(() -> parcel(stubborn.kind()).tries() > 0);
        var parcel = parcel(stubborn.kind());
        assertThat(parcel.standing()).isEqualTo(Parcel.Standing.TRYING_AGAIN);
        assertThat(parcel.error()).isEqualTo("not today");
        assertThat(parcel.dueAt()).isAfter(parcel.postedAt());
        assertThat(outbox.isPosted(counting.kind(), run + "/from the failed handler"))
                .isFalse();
    }

    @Test
    void whatCanNeverWork_isGivenUpAtOnce() throws Exception {
        transaction.run(() -> outbox.post(stubborn.kind(), run, new Deliveries.Parcel("never", 1)));
        Deliveries.waitUntil(() -> parcel(stubborn.kind()).tries() > 0);
        assertThat(parcel(stubborn.kind()).standing()).isEqualTo(Parcel.Standing.GIVEN_UP);
        assertThat(parcel(stubborn.kind()).error()).isEqualTo("no such mailbox");
    }

    private Parcel parcel(String kind) {
        return transaction.call(() -> queue.page(kind, Queue.View.ALL, null, 0, 100).stream()
                .filter(p -> p.key().equals(run))
                .findFirst()
                .orElseThrow());
    }
}
