package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.network.Cast;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.TooMany;
import org.headwaters.platform.files.FileId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Permissions;
import org.headwaters.platform.security.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every method of the room that somebody may call at all, called about a team that is none of their business: it answers as if
 * there were no such team, or it is named here as open and says none of the team's own words.
 */
@InServer
class FellowshipDoorsIT {
    /** What everybody may ask, or asks for oneself or a whole cohort; what it answers is searched. */
    private static final Set<String> OPEN = Set.of(
            "BoardDesk.board",
            "CalendarDesk.cohort",
            "CalendarDesk.since",
            "CalendarWorkflow.end",
            "CalendarWorkflow.renew",
            "CoachDesk.coaches",
            "CoachDesk.list",
            "CohortDesk.cohorts",
            "EndDesk.end",
            "FellowshipsDesk.all",
            "FellowshipsDesk.cohort",
            "LessonsDesk.lessons",
            "WordDesk.others",
            // a cohort's, for its partners to begin in and for the staff to care for
            "AskDesk.questions",
            "AskWorkflow.writeQuestions",
            "CohortDesk.sheet",
            "CohortDesk.usualGates",
            "CohortWorkflow.change",
            "CohortWorkflow.copy",
            "CohortWorkflow.plan",
            "CohortWorkflow.publish",
            "DatesDesk.dates",
            "DatesDesk.preview",
            "DatesWorkflow.move",
            "JoinCohortDesk.begin",
            "JoinCohortWorkflow.start",
            "SelectionDesk.select");

    /** What says by its answer, and not by a refusal, that there is nothing for whoever asks. */
    private static final Map<String, String> CLOSED =
            Map.of("PlaceDesk.place", "null", "FeedbackDesk.page", "FeedbackOpened[shown=null, tired=false]");

    @Inject
    FellowCast cast;

    @Inject
    TeamSecrets secrets;

    @Inject
    Cast people;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    People tries;

    private TeamSecrets.Secrets hidden;
    private Squad squad;
    private Squad draft;

    /** What is sent as the version that was seen: a wrong one, then a right one. */
    private long versions;

    @BeforeEach
    void aTeamWithAWordInEachPlace_andOneThatIsStillWriting() throws Exception {
        squad = cast.team(cast.cohort(CohortState.RUNNING), TeamStage.PLACED);
        hidden = secrets.of(squad);
        draft = cast.team(cast.cohort(CohortState.APPLYING), TeamStage.DRAFT);
    }

    @AfterEach
    void guessesAreForgotten() {
        tries.forgetTries();
    }

    @Test
    void aFellowOfAnotherTeamOfTheCohort_meetsNoDoorThatOpens() throws Exception {
        var other = cast.team(squad.fellowship(), TeamStage.PLACED);
        assertThat(wrong(other.ada(), PARTNER)).isEmpty();
        assertThat(wrong(other.iris(), PARTNER)).isEmpty();
    }

    @Test
    void whoWasAFellowOnce_andActsForNoneOfItsPartnersAnyMore_meetsNone() throws Exception {
        assertThat(wrong(former(), PARTNER)).isEmpty();
    }

    @Test
    void aCoachOfAnotherCohort_andAReaderFromOutside_meetNone() throws Exception {
        assertThat(wrong(cast.cohort(CohortState.RUNNING).coach(), REVIEWER)).isEmpty();
        assertThat(wrong(people.person("Reader", REVIEWER), REVIEWER)).isEmpty();
    }

    @Test
    void staffThatIsTiedToIt_meetNone() throws Exception {
        var near = people.person("Near", OFFICER, APPROVER, REVIEWER);
        people.affiliate(near, squad.schools(), LocalDate.now(ZoneOffset.UTC).minusYears(2));
        people.affiliate(near, draft.schools(), LocalDate.now(ZoneOffset.UTC).minusYears(2));
        assertThat(wrong(near, OFFICER, APPROVER, REVIEWER)).isEmpty();
    }

    @Test
    void aCoachWhoActsForOneOfItsPartners_meetsNone() throws Exception {
        cast.coach(squad, squad.fellowship().coach());
        people.affiliate(squad.fellowship().coach(), squad.museum(), null);
        assertThat(wrong(squad.fellowship().coach(), REVIEWER)).isEmpty();
    }

    @Test
    void aStranger_meetsNone() throws Exception {
        versions = 1;
        assertThat(acting.asStranger(() -> wrong(new String[] {null}))).isEmpty();
    }

    @Test
    void staffAndCoaches_doNotKnowOfATeam_beforeItHandsIn() throws Exception {
        var fellowship = draft.fellowship();
        hidden = null;
        assertThat(acting.as(fellowship.coach(), () -> wrong(REVIEWER), REVIEWER))
                .isEmpty();
        assertThat(acting.as(fellowship.officer(), () -> wrong(OFFICER, APPROVER), OFFICER, APPROVER))
                .isEmpty();
    }

    /** Somebody who was a fellow until yesterday and went to work elsewhere. */
    private PersonId former() {
        var gone = people.person("Gone", PARTNER);
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        people.affiliate(gone, squad.museum(), yesterday);
        cast.sql(
                "insert into team_member (id, version, team_id, organisation_id, person_id, role, since_day, until_day)"
                        + " select nextval('id_seq'), 1, id, ?, ?, 'Made it', ?, ? from team where reference = ?",
                squad.museum().value(),
                gone.value(),
                yesterday,
                yesterday,
                squad.reference());
        return gone;
    }

    private List<String> wrong(PersonId who, String... roles) throws Exception {
        var all = new ArrayList<String>();
        for (var seen : new long[] {Long.MAX_VALUE, 1}) {
            versions = seen;
            all.addAll(acting.as(who, () -> wrong(roles), roles));
        }
        return all;
    }

    private List<String> wrong(String... roles) throws Exception {
        var wrong = new ArrayList<String>();
        var permissions = Permissions.read("methods.txt");
        var asked = 0;
        for (var line : permissions.all().keySet()) {
            // What the clock does asks for no role, and no page or address reaches it.
            if (line.startsWith("fellowships.")
                    && !line.contains("ByClock(")
                    && Stream.of(roles).anyMatch(role -> permissions.mayUse(line, role))) {
                for (var team : hidden == null ? List.of(draft) : List.of(squad, draft)) {
                    complaint(line, team.reference(), team).forEach(wrong::add);
                    complaint(line, team.fellowship().reference(), team).forEach(wrong::add);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(10);
        return wrong;
    }

    private Stream<String> complaint(String line, String about, Squad team) throws Exception {
        var method = method(line);
        var name = line.substring("fellowships.".length(), line.indexOf('('));
        try {
            var told = String.valueOf(method.invoke(
                    CDI.current().select(method.getDeclaringClass()).get(), arguments(method, about, team)));
            return OPEN.contains(name)
                    ? words(team).filter(told::contains).map(word -> name + " of " + about + " tells " + word)
                    : CLOSED.getOrDefault(name, "").equals(told.replace("true", "false"))
                            ? Stream.empty()
                            : Stream.of(name + " of " + about + " opened: " + told);
        } catch (InvocationTargetException refused) {
            return refused.getCause() instanceof NotFound
                            || refused.getCause() instanceof TooMany
                            || OPEN.contains(name)
                    ? Stream.empty()
                    : Stream.of(name + " of " + about + ": " + refused.getCause());
        }
    }

    private Stream<String> words(Squad team) {
        return team.equals(draft) ? Stream.of(draft.reference(), draft.title()) : hidden.words().stream();
    }

    private static Method method(String line) throws ClassNotFoundException {
        var type = Class.forName("org.headwaters." + line.substring(0, line.lastIndexOf('.', line.indexOf('('))));
        return Stream.of(type.getDeclaredMethods())
                .filter(one -> Modifier.isPublic(one.getModifiers()) && line.endsWith("." + signature(one)))
                .findFirst()
                .orElseThrow();
    }

    private static String signature(Method method) {
        return method.getName() + "("
                + String.join(
                        ",",
                        Stream.of(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toList())
                + ")";
    }

    private Object[] arguments(Method method, String about, Squad team) {
        var types = method.getParameterTypes();
        var all = new Object[types.length];
        for (var i = 0; i < types.length; i++) {
            all[i] = i == 0 && types[i] == String.class ? about : argument(types[i], about, team);
        }
        return all;
    }

    /** Something that could be meant, so that only who asks can be why it is refused. */
    private Object argument(Class<?> type, String about, Squad team) {
        var prototype = hidden == null ? 1 : hidden.prototype();
        var day = LocalDate.now(ZoneOffset.UTC);
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(String.class, "words-of-a-stranger-0123456789abcdef"),
                        Map.entry(long.class, versions == 1 ? prototype : versions),
                        Map.entry(int.class, 5),
                        Map.entry(boolean.class, true),
                        Map.entry(Map.class, Map.of(team.reference(), versions)),
                        Map.entry(List.class, List.of()),
                        Map.entry(Collection.class, List.of(about)),
                        Map.entry(LocalDate.class, day),
                        Map.entry(InputStream.class, new ByteArrayInputStream(new byte[0])),
                        Map.entry(PersonId.class, team.ada()),
                        Map.entry(FileId.class, new FileId("none")),
                        Map.entry(GateKind.class, GateKind.EXPLORE),
                        Map.entry(EvidenceKind.class, EvidenceKind.PROTOTYPE),
                        Map.entry(EvidenceTold.class, new QuestionTold("How might we read this?")),
                        Map.entry(Pitch.Outcome.class, Pitch.Outcome.LEARNED),
                        Map.entry(ShownAs.class, ShownAs.KIND),
                        Map.entry(TeamStage.class, TeamStage.PLACED),
                        Map.entry(CohortSpan.class, new CohortSpan(day, day.plusMonths(7))),
                        Map.entry(FeedbackWorkflow.Typing.class, new FeedbackWorkflow.Typing(1, "words", 0)),
                        Map.entry(
                                NewAsk.class,
                                new NewAsk(FeedbackFrom.END_USER, "a pupil", null, null, false, prototype, null, 21)))
                .get(type);
    }
}
