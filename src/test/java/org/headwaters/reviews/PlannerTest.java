package org.headwaters.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.mail.Deputies.Absence;
import org.headwaters.reviews.ReviewedCase.Cover;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PersonId MEI = new PersonId(1);
    private static final PersonId OLA = new PersonId(2);
    private static final OrganisationId QUILLON = new OrganisationId(101);
    private static final Set<String> LABS = Set.of("cause:labs", "theme:learning");

    @Test
    void whoKnowsTheCause_readsIt_andTheReasonSaysSo() {
        var plan = plan(List.of(wish("A", 1, LABS)), List.of(reader(MEI, Set.of(), 0), reader(OLA, LABS, 3)));
        assertThat(plan.lines()).hasSize(1);
        var match = plan.lines().get(0).matches().get(0);
        assertThat(match).returns(OLA, Plan.Match::person).returns(Plan.Why.KNOWS_CAUSE, Plan.Match::why);
        assertThat(match.room()).isEqualTo(2);
        assertThat(plan.gaps()).isEmpty();
    }

    @Test
    void distance_goesFromTheSameCauseToAnotherField() {
        assertThat(Planner.distance(LABS, LABS)).isZero();
        assertThat(Planner.distance(LABS, Set.of("theme:learning", "cause:other")))
                .isEqualTo(1);
        assertThat(Planner.distance(LABS, Set.of())).isEqualTo(2);
        assertThat(Planner.distance(Set.of(), LABS)).isEqualTo(2);
        assertThat(Planner.distance(LABS, Set.of("theme:health"))).isEqualTo(3);
    }

    @Test
    void whoHasReadThePartnersBefore_comesAfterWhoHasNot() {
        var wish = new Planner.Wish(cover("A"), Set.of(), 1, 1, Set.of(), Map.of(MEI, 1));
        var plan = plan(List.of(wish), List.of(reader(MEI, Set.of(), 0), reader(OLA, Set.of(), 2)));
        assertThat(plan.lines().get(0).matches().get(0))
                .returns(OLA, Plan.Match::person)
                .returns(Plan.Why.NEVER_MET, Plan.Match::why);
    }

    @Test
    void whereEverybodyIsInConflict_itSaysHowMany() {
        var ties = Map.of(
                MEI, List.of(Tie.to(ConflictKind.SAME_ORGANISATION, QUILLON, null)),
                OLA, List.of(Tie.to(ConflictKind.FAMILY, QUILLON, null)));
        var plan = Planner.plan(
                List.of(wish("A", 1, LABS)), List.of(reader(MEI, LABS, 0), reader(OLA, LABS, 0)), ties, TODAY);
        assertThat(plan.lines()).isEmpty();
        assertThat(plan.forbidden()).isEqualTo(2);
        assertThat(plan.gaps())
                .containsExactly(new Plan.Gap("A", "Case A", 1, Plan.Cause.ALL_IN_CONFLICT, "", 2, null));
    }

    @Test
    void whoeverIsAwayOrFull_isNamedAsWhatIsInTheWay() {
        var back = LocalDate.of(2026, 11, 30);
        var away = new Reader(MEI, "Mei", LABS, 6, 40, 0, 0, new Absence(TODAY, back), 1);
        assertThat(gap(away)).returns(Plan.Cause.AWAY, Plan.Gap::cause).returns(back, Plan.Gap::until);
        var fullNow = new Reader(MEI, "Mei", LABS, 6, 40, 6, 7, null, 1);
        assertThat(gap(fullNow)).returns(Plan.Cause.FULL_NOW, Plan.Gap::cause).returns(6, Plan.Gap::number);
        var fullThisYear = new Reader(MEI, "Mei", LABS, 6, 12, 0, 12, null, 1);
        assertThat(gap(fullThisYear))
                .returns(Plan.Cause.FULL_THIS_YEAR, Plan.Gap::cause)
                .returns(12, Plan.Gap::number);
        var tomorrow = new Reader(MEI, "Mei", LABS, 6, 40, 0, 0, new Absence(TODAY.plusDays(1), back), 1);
        assertThat(plan(List.of(wish("A", 1, LABS)), List.of(tomorrow)).gaps()).isEmpty();
    }

    @Test
    void whoGetsAnotherCaseInstead_isTaken_andTheSecondSeatIsCalledSo() {
        var one = new Reader(MEI, "Mei", LABS, 1, 40, 0, 0, null, 1);
        var plan = plan(List.of(wish("A", 1, LABS), wish("B", 2, LABS)), List.of(one));
        assertThat(plan.taken()).isEqualTo(1);
        assertThat(plan.gaps()).extracting(Plan.Gap::cause).contains(Plan.Cause.TAKEN);
        assertThat(plan.gaps()).extracting(Plan.Gap::seat).contains(2);
    }

    @Test
    void whoWasAskedBefore_isNotAskedAgain() {
        var wish = new Planner.Wish(cover("A"), LABS, 2, 1, Set.of(MEI), Map.of());
        var plan = plan(List.of(wish), List.of(reader(MEI, LABS, 0)));
        assertThat(plan.gaps()).containsExactly(new Plan.Gap("A", "Case A", 2, Plan.Cause.ALL_ASKED, "", 0, null));
    }

    @Test
    void neverIsAConflictedPairMade_whateverTheNetwork() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var readers = new ArrayList<Reader>();
            var ties = new HashMap<PersonId, List<Tie>>();
            for (int id = 1; id <= 6; id++) {
                var person = new PersonId(id);
                readers.add(new Reader(person, "R" + id, LABS, 3, 40, random.nextInt(3), 0, null, 1));
                ties.put(
                        person, List.of(Tie.to(ConflictKind.CO_APPLICANT, new PersonId(50 + random.nextInt(4)), null)));
            }
            var wishes = new ArrayList<Planner.Wish>();
            for (int number = 0; number < 5; number++) {
                wishes.add(new Planner.Wish(
                        cover(
                                "C" + number,
                                Set.of(new PersonId(50 + random.nextInt(4)), new PersonId(random.nextInt(6) + 1))),
                        LABS,
                        2,
                        2,
                        Set.of(),
                        Map.of()));
            }
            var plan = Planner.plan(wishes, readers, ties, TODAY);
            for (var line : plan.lines()) {
                var cover = wishes.get(line.reference().charAt(1) - '0').cover();
                for (var match : line.matches()) {
                    assertThat(Conflicts.between(match.person(), cover, ties.get(match.person())))
                            .as("seed " + seed)
                            .isEmpty();
                }
            }
        }
    }

    private static Plan.Gap gap(Reader only) {
        return plan(List.of(wish("A", 1, LABS)), List.of(only)).gaps().get(0);
    }

    private static Plan plan(List<Planner.Wish> wishes, List<Reader> readers) {
        return Planner.plan(wishes, readers, Map.of(), TODAY);
    }

    private static Planner.Wish wish(String reference, int seats, Set<String> topics) {
        return new Planner.Wish(cover(reference), topics, seats, seats, Set.of(), Map.of());
    }

    private static Cover cover(String reference) {
        return cover(reference, Set.of());
    }

    private static Cover cover(String reference, Set<PersonId> people) {
        return new Cover(
                new SubjectRef("grant", reference), "Case " + reference, Set.of(QUILLON), people, Set.of(), false);
    }

    private static Reader reader(PersonId person, Set<String> topics, int now) {
        return new Reader(person, "R" + person.value(), topics, 6, 40, now, now, null, 1);
    }
}
