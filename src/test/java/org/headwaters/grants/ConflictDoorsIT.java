package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody in conflict gets over the wire: by pages, by forms that were open already, by lists and by REST. */
@InServer
class ConflictDoorsIT {
    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    PersonNames names;

    @Inject
    InTransaction transaction;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private GrantCast.Offer offer;
    private PersonId sam;

    @BeforeEach
    void somebodyWithEveryPartAtTheDesk() {
        offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        sam = cast.person("Sam Keller", OFFICER, APPROVER, REVIEWER);
    }

    @Test
    void noPage_noListAndNoResource_knowsTheCase() throws Exception {
        var it = grants.recommended(offer);
        transaction.sql("update application set title = 'Nobody may know " + it.reference() + "' where reference = '"
                + it.reference() + "'");
        cast.affiliate(sam, it.museum(), null);
        try (var visitor = signedIn(sam)) {
            for (var page : List.of("application", "assign", "recommend", "decide", "return", "note", "extend")) {
                visitor.get("/grants/" + page + "?ref=" + it.reference());
                assertThat(visitor.status()).as(page).isEqualTo(404);
                assertThat(visitor.body()).as(page).doesNotContain("Nobody may know");
            }
            visitor.get("/review/case?ref=" + it.reference());
            assertThat(visitor.status()).isEqualTo(404);
            for (var list : List.of(
                    "/grants/queue?view=ALL&call=" + offer.reference(),
                    "/grants/letters?call=" + offer.reference(),
                    "/grants/assignment?call=" + offer.reference(),
                    "/grants/scores?call=" + offer.reference(),
                    "/grants/bulk?what=takeUp&refs=" + it.reference(),
                    "/search?words=" + it.reference(),
                    "/my",
                    "/review",
                    "/api/grants/queue.csv?view=ALL&call=" + offer.reference())) {
                visitor.get(list);
                assertThat(visitor.status()).as(list).isEqualTo(200);
                assertThat(visitor.body()).as(list).doesNotContain("Nobody may know");
            }
            visitor.get("/my");
            var put = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + "/api/reviews/" + it.reference() + "/1/points"))
                    .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"5\"}"));
            visitor.send(put, "If-Match", "0", "X-CSRF", visitor.csrf(), "Content-Type", "application/json");
            assertThat(visitor.status()).isEqualTo(404);
        }
    }

    @Test
    void aFormThatWasOpenAlready_isAnsweredAsIfTheCaseWereGone() throws Exception {
        var it = grants.submitted(offer);
        try (var visitor = signedIn(sam)) {
            visitor.get("/grants/application?ref=" + it.reference());
            assertThat(visitor.status()).isEqualTo(200);
            cast.affiliate(sam, it.museum(), null);
            visitor.submit("moves", "takeUp", "takeUp");
            assertThat(visitor.status()).isNotEqualTo(302);
            assertThat(grants.see(it.reference()).getStage()).isEqualTo(Stage.SUBMITTED);
            visitor.get("/grants/application?ref=" + it.reference());
            assertThat(visitor.status()).isEqualTo(404);
        }
        assertThat(grants.audited(it.reference(), "grants.keptOut")).isPositive();
    }

    private HttpVisitor signedIn(PersonId person) throws Exception {
        var email = transaction.run(() -> names.emailOf(person));
        return new HttpVisitor(port).signIn(email, Cast.PASSWORD).get("/my");
    }
}
