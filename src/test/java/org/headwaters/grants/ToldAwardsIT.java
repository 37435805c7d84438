package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.Test;

/** What is published of awards, and from when on. */
@InServer
class ToldAwardsIT {
    private static final Money ASKED = Money.of(1_000, "USD");

    @Inject
    OpenDataDesk openData;

    @Inject
    DecideWorkflow decide;

    @Inject
    LetterWorkflow letters;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    Entities entities;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Test
    void anAward_isPublishedOnceItsLetterIsTold_andNotAMomentBefore() throws Exception {
        var offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        var it = grants.recommended(offer);
        var daniel = cast.person("Daniel Voss", APPROVER);
        acting.as(daniel, () -> decide.award(it.reference(), seen(it), ASKED), APPROVER);
        var tag = acting.asStranger(() -> openData.tag());
        assertThat(published()).doesNotContain(it.reference());

        acting.as(
                offer.by(),
                () -> letters.send(
                        it.reference(), grants.letters(it.reference()).get(0).getVersion()),
                OFFICER);
        assertThat(published().get(0)).isEqualTo(it.reference());
        assertThat(acting.asStranger(() -> openData.tag())).isNotEqualTo(tag);
    }

    @Test
    void allAwards_areReadInAFewStatementsForEachFewHundred() throws Exception {
        var counted = new int[1];
        var sent = acting.asStranger(() -> Statements.during(() -> {
            openData.each(award -> counted[0]++);
            return null;
        }));
        assertThat(counted[0]).isGreaterThan(50);
        assertThat(sent).isLessThanOrEqualTo(1 + 2 * (counted[0] / 250 + 1));
    }

    @Test
    void noPersonOfTheNetwork_isNamedInWhatIsPublishedForPrograms() throws Exception {
        var names =
                entities.one("select string_agg(lower(name), '|') from person").toString();
        var people = Stream.of(names.split("\\|"))
                .filter(name -> name.contains(" "))
                .distinct()
                .toList();
        assertThat(people).hasSizeGreaterThan(50);
        try (var stranger = new HttpVisitor(port)) {
            for (var path : List.of(
                    "/open-data/grants.json",
                    "/open-data/grants.csv",
                    "/api/network/partners/list.csv",
                    "/grants",
                    "/partners",
                    "/commitments",
                    "/challenges",
                    "/")) {
                var body = stranger.get(path).body().toLowerCase(Locale.ROOT);
                assertThat(stranger.status()).as(path).isEqualTo(200);
                assertThat(people).as(path).noneMatch(body::contains);
            }
        }
    }

    private List<String> published() throws Exception {
        var references = new ArrayList<String>();
        acting.asStranger(() -> {
            openData.each(award -> references.add(award.reference()));
            return null;
        });
        return references;
    }

    private long seen(GrantCast.Submitted it) {
        return grants.see(it.reference()).getVersion();
    }
}
