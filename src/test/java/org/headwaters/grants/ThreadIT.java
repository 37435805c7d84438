package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.challenges.ChallengesDesk;
import org.headwaters.commitments.CommitmentsDesk;
import org.headwaters.fellowships.FellowCast;
import org.headwaters.fellowships.JoinCohortDesk;
import org.headwaters.fellowships.RoomDesk;
import org.headwaters.fellowships.TeamStage;
import org.headwaters.network.Cast;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.ThreadSource.Strand;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A promise, the team that works for it, the grant that serves it and the one that the team's pitch began, with the rows of
 * all three rooms: they read alike on the page of each, and show nobody what is not theirs to read.
 */
@InServer
@Tag("h2")
class ThreadIT {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    @Inject
    Threaded threaded;

    @Inject
    GrantDesk grants;

    @Inject
    CommitmentsDesk promises;

    @Inject
    ChallengesDesk causes;

    @Inject
    RoomDesk rooms;

    @Inject
    JoinCohortDesk applied;

    @Inject
    FellowCast fellows;

    @Inject
    GrantCast cast;

    @Inject
    Acting acting;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private Threaded.Knot knot;
    private PersonId iris;
    private PersonId officer;

    @BeforeEach
    void aPromise_aTeam_andTwoGrants_thatNameEachOther() throws Exception {
        knot = threaded.knot();
        iris = knot.squad().iris();
        officer = knot.offer().by();
    }

    @Test
    void aPartner_readsTheSameThread_onThePromise_inTheRoomAndOnTheApplication() throws Exception {
        var onPromise = onPromise(iris, PARTNER);
        assertThat(onPromise)
                .extracting(Strand::link)
                .containsExactly(
                        awarded(knot.pitched()),
                        "/fellowships/team?ref=" + team(),
                        awarded(knot.served()),
                        "/commitments/commitment?ref=" + knot.promise());
        assertThat(inRoom(iris, PARTNER)).isEqualTo(onPromise);
        assertThat(onApplication(iris)).isEqualTo(onPromise);
    }

    @Test
    void thePeopleOfAGrant_readTheSameThread_withTheirOwnPageForTheirOwn() throws Exception {
        for (var grant : List.of(knot.served(), knot.pitched())) {
            var onGrant = onGrant(grant, grant.iris(), PARTNER);
            assertThat(titles(onGrant)).isEqualTo(titles(onPromise(iris, PARTNER)));
            assertThat(onGrant)
                    .extracting(Strand::link)
                    .contains("/grants/application?ref=" + grant.reference())
                    .contains("/fellowships/cohort?ref="
                            + knot.squad().fellowship().reference());
            assertThat(onPromise(grant.iris(), PARTNER)).isEqualTo(onGrant);
        }
    }

    @Test
    void staff_readsTheSameThread_onAllFour() throws Exception {
        var onPromise = onPromise(officer, OFFICER);
        assertThat(onPromise).hasSize(4).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(inRoom(officer, OFFICER)).isEqualTo(onPromise);
        assertThat(onGrant(knot.served(), officer, OFFICER)).isEqualTo(onPromise);
        assertThat(onGrant(knot.pitched(), officer, OFFICER)).isEqualTo(onPromise);
    }

    @Test
    void itsLinksOpen_onThePagesThemselves() throws Exception {
        var pages = new LinkedHashMap<PersonId, List<String>>();
        pages.put(
                iris,
                List.of(
                        "/commitments/commitment?ref=" + knot.promise(),
                        "/fellowships/team?ref=" + team(),
                        "/fellowships/application?ref=" + team()));
        pages.put(
                officer,
                List.of(
                        "/commitments/commitment?ref=" + knot.promise(),
                        "/fellowships/team?ref=" + team(),
                        "/grants/grant?ref=" + knot.pitched().reference()));
        pages.put(
                knot.pitched().iris(),
                List.of("/grants/grant?ref=" + knot.pitched().reference()));
        for (Map.Entry<PersonId, List<String>> entry : pages.entrySet()) {
            try (var reader = new HttpVisitor(port)) {
                reader.signIn(
                        (String) entities.one("select email from account where person_id = "
                                + entry.getKey().value()),
                        Cast.PASSWORD);
                for (var page : entry.getValue()) {
                    var links = links(reader.get(page).body());
                    assertThat(links).as(page).hasSize(4);
                    for (var link : links) {
                        assertThat(reader.get(link).status())
                                .as(page + " → " + link)
                                .isEqualTo(200);
                    }
                }
            }
        }
    }

    @Test
    void anotherTeamsDraft_andAnApplicationThatIsNotTold_standOnlyBeforeTheirOwnPeople() throws Exception {
        var draft = fellows.team(knot.squad().fellowship(), TeamStage.DRAFT);
        threaded.worksFor(draft, knot.promise());
        var waiting = cast.recommended(knot.offer());
        threaded.serves(waiting, knot.promise());
        for (var thread : List.of(
                onPromise(iris, PARTNER),
                inRoom(iris, PARTNER),
                onPromise(officer, OFFICER),
                onGrant(knot.served(), knot.served().iris(), PARTNER))) {
            assertThat(thread).hasSize(4);
            assertThat(thread).noneMatch(strand -> strand.title().contains(draft.reference()));
            assertThat(thread).noneMatch(strand -> strand.link().contains(waiting.reference()));
        }
        assertThat(onPromise(draft.tomas(), PARTNER)).hasSize(5).anyMatch(strand -> strand.link()
                .equals("/fellowships/application?ref=" + draft.reference()));
        assertThat(onPromise(waiting.tomas(), PARTNER)).hasSize(5).anyMatch(strand -> strand.link()
                .equals("/grants/application?ref=" + waiting.reference()));
    }

    @Test
    void aPromiseThatIsPrivate_tiesNothingTogether_forWhoMayNotReadIt() throws Exception {
        transaction.sql("update commitment set visibility = 'PRIVATE' where reference = '" + knot.promise() + "'");
        assertThat(inRoom(iris, PARTNER)).hasSize(4);
        assertThat(inRoom(knot.squad().tomas(), PARTNER))
                .extracting(Strand::link)
                .containsExactly(awarded(knot.pitched()), "/fellowships/team?ref=" + team());
        assertThat(onGrant(knot.served(), knot.served().iris(), PARTNER)).isEmpty();
        assertThat(onGrant(knot.pitched(), knot.pitched().iris(), PARTNER)).hasSize(2);
    }

    @Test
    void aTeamAlone_hasNoThread() throws Exception {
        var alone = fellows.team(knot.squad().fellowship(), TeamStage.PLACED);
        assertThat(acting.as(alone.ada(), () -> rooms.room(alone.reference()), PARTNER)
                        .thread())
                .isEmpty();
        assertThat(acting.as(alone.iris(), () -> applied.status(alone.reference()), PARTNER)
                        .thread())
                .isEmpty();
    }

    @Test
    void onTheCausesPage_standsTheCohort_withTheTeamsThatTheReaderMayKnowOf_inFewStatements() throws Exception {
        var draft = fellows.team(knot.squad().fellowship(), TeamStage.DRAFT);
        var cause = knot.squad().fellowship().cause();
        var cohort = "/fellowships/cohort?ref=" + knot.squad().fellowship().reference();
        assertThat(acting.asStranger(() -> causes.cause(cause)).thread())
                .extracting(Strand::link)
                .containsExactly(cohort, cohort);
        assertThat(acting.as(iris, () -> causes.cause(cause), PARTNER).thread())
                .extracting(Strand::link)
                .contains(cohort, "/fellowships/team?ref=" + team())
                .hasSize(2);
        assertThat(acting.as(draft.iris(), () -> causes.cause(cause), PARTNER).thread())
                .extracting(Strand::link)
                .contains("/fellowships/application?ref=" + draft.reference())
                .hasSize(3);
        assertThat(Statements.during(() -> acting.asStranger(() -> causes.cause(cause))))
                .isLessThanOrEqualTo(9);
        assertThat(Statements.during(() -> acting.as(iris, () -> causes.cause(cause), PARTNER)))
                .isLessThanOrEqualTo(11);
    }

    @Test
    void aLongThread_costsNoMoreForEachGrantInIt() throws Exception {
        var few = Statements.during(() -> onPromise(officer, OFFICER));
        for (var i = 0; i < 3; i++) {
            var it = cast.recommended(knot.offer());
            threaded.serves(it, knot.promise());
            threaded.tell(knot.offer(), it);
        }
        assertThat(onPromise(officer, OFFICER)).hasSize(7);
        assertThat(Statements.during(() -> onPromise(officer, OFFICER))).isEqualTo(few);
    }

    private List<Strand> onPromise(PersonId reader, String role) throws Exception {
        return acting.as(reader, () -> promises.promise(knot.promise()), role).thread();
    }

    private List<Strand> inRoom(PersonId reader, String role) throws Exception {
        return acting.as(reader, () -> rooms.room(team()), role).thread();
    }

    private List<Strand> onApplication(PersonId reader) throws Exception {
        return acting.as(reader, () -> applied.status(team()), PARTNER).thread();
    }

    private List<Strand> onGrant(GrantCast.Submitted grant, PersonId reader, String role) throws Exception {
        return acting.as(reader, () -> grants.open(grant.reference()), role).thread();
    }

    private static List<String> titles(List<Strand> thread) {
        return thread.stream().map(Strand::title).toList();
    }

    private static List<String> links(String body) {
        var from = body.indexOf("id=\"thread\"");
        assertThat(from).isPositive();
        return LINK.matcher(body.substring(from, body.indexOf("</section>", from)))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .map(link -> link.replaceFirst("#.*", ""))
                .toList();
    }

    private static String awarded(GrantCast.Submitted grant) {
        return "/grants/awarded?words=" + grant.reference() + "#list";
    }

    private String team() {
        return knot.squad().reference();
    }
}
