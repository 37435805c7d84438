package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.network.Planned.Change;
import org.headwaters.network.Planned.Fate;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.imports.Table;
import org.headwaters.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file would do, row by row, and why a row stops. */
class ImportPlanTest {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEADS =
            "Reference;Name;Sector;Place;Registered number;Stands;Partner since;Merged into\n";
    private static final Map<String, String> KINDS = Map.of("rooms", "Rooms and workshops", "time", "People’s time");
    private static final String PEOPLE = "Name;E-mail;Organisation;As;From;Until\n";

    private final List<Organisation> known = new ArrayList<>();
    private final List<ProfileLine> lines = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Affiliation> parts = new ArrayList<>();
    private final List<Long> promised = new ArrayList<>();
    private final List<OrganisationId> withdrawn = new ArrayList<>();

    @Test
    void whatIsNew_whatChanges_andWhatIsTheSame_isToldApart() {
        know("larkmoor", "Larkmoor Schools Trust", Standing.MEMBER);
        know("halden", "Halden Observatory", Standing.MEMBER);

        var rows = plan(";Kestrel Robotics;business;Northgate;;;;\n"
                + "larkmoor;Larkmoor Schools Trust;;Northgate;;;;\n"
                + ";Halden Observatory;Nonprofit;;;Partner;;\n");

        assertThat(rows).extracting(Planned::fate).containsExactly(Fate.NEW, Fate.CHANGED, Fate.SAME);
        assertThat(rows.get(1).changes()).containsExactly(new Change("Place", "Bay", "Northgate"));
        assertThat(rows).extracting(Planned::line).containsExactly(2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ;;business;Bay;;;;                                  | network.import.why.noName
                    ;Larkmoor School Trust;business;Bay;;;;             | network.import.why.looksLike
                    ;New One;maker;Bay;;;;                              | network.import.why.sector
                    ;New One;;Bay;;;;                                   | network.import.why.noSector
                    ;New One;business;;;;;                              | network.refused.place.missing
                    ;New One;business;Bay;ein 12;;;                     | network.refused.registered.shape
                    ;New One;business;Bay;;Partner;;                    | network.import.why.noPromise
                    ;New One;business;Bay;;Paused;;                     | network.import.why.move
                    ;New One;business;Bay;;In orbit;;                   | network.import.why.standing
                    ;New One;business;Bay;;;31.2.2024;                  | network.import.why.date
                    ;New One;business;Bay;;;2/3/2024;                   | network.import.why.date
                    larkmoor;Larkmoor Schools Trust;;;;;0024-02-29;     | network.import.why.date
                    larkmoor;Larkmoor Schools Trust;;;;;29.2.20240;     | network.import.why.date
                    larkmoor;Larkmoor Schools Trust;;;;;2027-01-01;     | network.import.why.dateAhead
                    ;New One;business;Bay;;;2024-02-29;                 | network.import.why.dateOfNone
                    ;New One;business;Bay;;;;nowhere                    | network.import.why.noSurvivor
                    Not A Ref;New One;business;Bay;;;;                  | network.import.why.reference
                    """)
    void aRowThatIsNotInOrder_isNamedWithItsReason(String row, String reason) {
        know("larkmoor", "Larkmoor Schools Trust", Standing.MEMBER);

        assertThat(plan(row + "\n")).singleElement().satisfies(one -> {
            assertThat(one.fate()).isEqualTo(Fate.STOPPED);
            assertThat(one.reason()).isEqualTo(reason);
            assertThat(TEXTS.has(reason)).isTrue();
        });
    }

    @Test
    void twoRowsWithOneKey_stopEachOther_untilOneIsTaken() {
        var twice = ";Union of Rural Schools;public;Fernhollow;org:us:ein:812290144;;;\n"
                + ";Rural Schools;public;Fernhollow;org:us:ein:81-2290144;;;\n";

        assertThat(plan(twice)).allMatch(row -> row.reason().equals("network.import.why.twice"));
        var taken = plan(twice, Map.of(2, OrganisationsPlan.TAKE));
        assertThat(taken).extracting(Planned::fate).containsExactly(Fate.NEW, Fate.STOPPED);
        assertThat(plan(twice, Map.of(2, OrganisationsPlan.TAKE, 3, OrganisationsPlan.TAKE)))
                .allMatch(row -> row.fate() == Fate.STOPPED);
    }

    @Test
    void rowsThatMeanOneOrganisation_byDifferentKeys_stopEachOther_untilOneIsTaken() {
        know("halden", "Halden Observatory", Standing.MEMBER);
        var known = "halden;Halden Observatory;;Northgate;;;;\n;Halden Observatory;;Bay;;;;\n";
        assertThat(plan(known)).allMatch(row -> row.reason().equals("network.import.why.twice"));
        assertThat(plan(known).get(0).arguments()).containsExactly("Halden Observatory", "3");
        assertThat(plan(known, Map.of(2, OrganisationsPlan.TAKE)))
                .extracting(Planned::fate)
                .containsExactly(Fate.CHANGED, Fate.STOPPED);

        var numbered = "kestrel;Kestrel Robotics;business;Bay;;;;\n"
                + ";Kestrel  robotics;business;Bay;org:us:ein:812290144;;;\n"
                + ";KESTREL ROBOTICS;business;Hill;;;;\n";
        assertThat(plan(numbered)).hasSize(3).allMatch(row -> row.reason().equals("network.import.why.twice"));
        assertThat(plan(numbered, Map.of(3, OrganisationsPlan.TAKE)))
                .extracting(Planned::fate)
                .containsExactly(Fate.STOPPED, Fate.NEW, Fate.STOPPED);
        assertThat(plan(numbered, Map.of(3, OrganisationsPlan.TAKE, 2, OrganisationReading.ADD)))
                .as("somebody said that the first is another one of the same name")
                .extracting(Planned::fate)
                .containsExactly(Fate.NEW, Fate.NEW, Fate.STOPPED);
    }

    @Test
    void whatIsSaidToBeAKnownOne_isThatOneOnce() {
        know("larkmoor", "Larkmoor Schools Trust", Standing.MEMBER);
        var rows = "larkmoor;Larkmoor Schools Trust;;Hill;;;;\n;Larkmoor School Trust;public;Bay;;;;\n";
        var both = plan(rows, Map.of(3, OrganisationReading.SAME_ONE));
        assertThat(both).extracting(Planned::fate).containsExactly(Fate.STOPPED, Fate.STOPPED);
        assertThat(both.get(1).remedies()).isEmpty();
        assertThat(plan(rows, Map.of(3, OrganisationReading.SAME_ONE, 2, OrganisationsPlan.TAKE)))
                .extracting(Planned::fate)
                .containsExactly(Fate.CHANGED, Fate.STOPPED);
    }

    @Test
    void answers_letARowThrough_andNoneMakesAMember() {
        know("larkmoor", "Larkmoor Schools Trust", Standing.MEMBER);
        assertThat(plan(";Larkmoor School Trust;public;Bay;;;;\n", Map.of(2, OrganisationReading.SAME_ONE)))
                .extracting(Planned::fate)
                .containsExactly(Fate.CHANGED);
        assertThat(plan(";Larkmoor School Trust;public;Bay;;;;\n", Map.of(2, OrganisationReading.ADD)))
                .extracting(Planned::fate)
                .containsExactly(Fate.NEW);
        assertThat(plan(";New One;maker;Bay;;;;\n", Map.of(2, OrganisationReading.SECTOR + "business")))
                .extracting(Planned::fate)
                .containsExactly(Fate.NEW);
        assertThat(plan(";New One;business;Bay;;;31.2.2024;\n", Map.of(2, OrganisationReading.NO_DATE)))
                .extracting(Planned::fate)
                .containsExactly(Fate.NEW);
        assertThat(steps(";New One;business;Bay;;Partner;2020-01-01;\n", Map.of(2, OrganisationReading.AS_NAMED)))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.shown().fate()).isEqualTo(Fate.NEW);
                    assertThat(step.move()).isNull();
                });
    }

    @Test
    void membership_isTakenFromAFile_onlyWhereAPromiseWasAccepted() {
        know("old", "Old Friends Society", Standing.ALUMNI);
        assertThat(plan("old;Old Friends Society;;;;Partner;;\n"))
                .singleElement()
                .matches(row -> row.reason().equals("network.import.why.noPromise"));

        promised.add(known.get(0).getId());
        assertThat(steps("old;Old Friends Society;;;;Partner;;\n", Map.of()))
                .singleElement()
                .satisfies(step -> assertThat(step.move()).isEqualTo(StandingMove.RECOGNISE));
    }

    @Test
    void whatAnUndoTookBack_isBroughtAgainByTheNextFile_andByNoOtherWord() {
        var back = know("back", "Brought Back Yard", Standing.DECLINED);
        assertThat(plan("back;Brought Back Yard;;;;;;\n"))
                .extracting(Planned::fate)
                .containsExactly(Fate.SAME);

        withdrawn.add(back.id());
        for (var word : List.of("", "Named")) {
            assertThat(steps("back;Brought Back Yard;;;;" + word + ";;\n", Map.of()))
                    .singleElement()
                    .satisfies(step -> assertThat(step.move()).isEqualTo(StandingMove.ASK_AGAIN));
        }
        assertThat(plan("back;Brought Back Yard;;;;Partner;;\n"))
                .singleElement()
                .matches(row -> row.reason().equals("network.import.why.noPromise"));
    }

    @Test
    void whatLeadsRoundInACircle_stops_rowByRow_andWhatLeadsToAnEndDoesNot() {
        know("halden", "Halden Observatory", Standing.MEMBER);
        var rows = plan("a-one;Alpha Works;business;Bay;;;;b-two\n"
                + "b-two;Beta Works;business;Bay;;;;c-three\n"
                + "c-three;Gamma Works;business;Bay;;;;a-one\n"
                + "d-four;Delta Works;business;Bay;;;;a-one\n"
                + "e-five;Epsilon Works;business;Bay;;;;halden\n"
                + "f-six;Zeta Works;business;Bay;;;;e-five\n");

        assertThat(rows.subList(0, 4)).allMatch(row -> row.reason().equals("network.import.why.circle"));
        assertThat(rows.get(0).arguments().get(0)).isEqualTo("Alpha Works → Beta Works → Gamma Works → Alpha Works");
        assertThat(rows.subList(4, 6)).allMatch(row -> row.fate() == Fate.NEW);
        assertThat(plan("halden;Halden Observatory;;;;;;halden\n").get(0).reason())
                .isEqualTo("network.import.why.circle");
    }

    @Test
    void whatLeadsToARowThatStops_stopsToo() {
        var rows = plan("a-one;Alpha Works;business;Bay;;;;b-two\nb-two;Beta Works;maker;Bay;;;;\n");
        assertThat(rows).extracting(Planned::fate).containsOnly(Fate.STOPPED);
    }

    @Test
    void headsThatAreNotUnderstood_refuseTheFile_andSayWhatIsNear() {
        assertThatThrownBy(() -> plan("Nmae;Sector;Plaec\nA;b;c\n", "", Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Nmae")
                .hasMessageContaining("did you mean “Name”")
                .hasMessageContaining("did you mean “Place”");
        assertThatThrownBy(() -> plan("Name;Name\nA;b\n", "", Map.of())).hasMessageContaining("headTwice");
        assertThatThrownBy(() -> plan("Place;Sector\nA;b\n", "", Map.of())).hasMessageContaining("headMissing");
    }

    @Test
    void aCellOfAList_hasOneLineForEach_andBeginsWithTheKindWhereThereIsOne() {
        know("larkmoor", "Larkmoor Schools Trust", Standing.MEMBER);
        tell(known.get(0), ProfileList.PLACES, null, "Larkmoor");
        tell(known.get(0), ProfileList.GIVES, "rooms", "a hall: with a stage");
        tell(known.get(0), ProfileList.NEEDS, "time", "Two coaches");
        var heads = "Reference;Name;Places served;Works for;Gives;Looks for\n";

        var same = steps(
                heads,
                "larkmoor;Larkmoor Schools Trust;Larkmoor;;Rooms and Workshops: a hall: with a stage;time: Two coaches\n",
                Map.of());
        assertThat(same).singleElement().matches(step -> step.shown().fate() == Fate.SAME);
        assertThat(steps(heads, "larkmoor;Larkmoor Schools Trust;;;;\n", Map.of()))
                .as("blank cells leave the lists as they are")
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.shown().fate()).isEqualTo(Fate.SAME);
                    assertThat(step.profile().needs()).hasSize(1);
                });

        var other = steps(
                heads,
                "larkmoor;Larkmoor Schools Trust;\"Larkmoor\n Northgate \";Girls;rooms: a yard;\"time: A coach\nrooms: A hall\"\n",
                Map.of());
        assertThat(other).singleElement().satisfies(step -> {
            assertThat(step.profile().places()).containsExactly("Larkmoor", "Northgate");
            assertThat(step.profile().gives()).containsExactly(new Profile.Line("rooms", "a yard"));
            assertThat(step.profile().needs()).hasSize(2);
            assertThat(step.shown().changes())
                    .contains(new Change("Works for", "", "Girls"), new Change("Looks for", "one line", "2 lines"));
            assertThat(step.shown().changes().toString()).doesNotContain("coach");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A hall with a stage            | network.import.why.kind
                    secrets: a hall                | network.import.why.kind
                    rooms:                         | network.refused.line.missing
                    """)
    void whatIsGiven_ofNoKindOrInNoWords_stopsTheRow(String cell, String reason) {
        var row = plan("Name;Sector;Place;Gives\n", "New One;business;Bay;" + cell + "\n", Map.of());
        assertThat(row).singleElement().satisfies(one -> assertThat(one.reason())
                .isEqualTo(reason));
        assertThat(TEXTS.has(reason)).isTrue();
        var many = "Name;Sector;Place;Places served\n";
        assertThat(plan(many, "New One;business;Bay;\"" + "A\nB\n".repeat(40) + "\"\n", Map.of()))
                .as("said twice is said once")
                .singleElement()
                .matches(one -> one.fate() == Fate.NEW);
    }

    @Test
    void aCellThatIsTooLong_orAListWithTooMuchInIt_stopsItsRowAndNoOther() {
        var heads = "Name;Sector;Place;Places served\n";
        var numbered = new StringBuilder();
        for (var n = 0; n <= Profile.MOST; n++) {
            numbered.append("Place ").append(n).append('\n');
        }
        var rows = plan(
                heads,
                "A".repeat(100_000) + ";business;Bay;\nNew One;business;Bay;\"" + numbered
                        + "\"\nOther One;business;Bay;Hill\n",
                Map.of());
        assertThat(rows).extracting(Planned::fate).containsExactly(Fate.STOPPED, Fate.STOPPED, Fate.NEW);
        assertThat(rows)
                .extracting(Planned::reason)
                .startsWith("network.refused.name.long", "network.refused.lines.many");
    }

    @Test
    void headsAlone_areNoFileToTakeOver() {
        assertThatThrownBy(() -> plan(""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("platform.import.refused.noRows");
    }

    @Test
    void whatKeepsAFormulaFromRunning_isNoPartOfTheName() {
        assertThat(plan(";'=New One;business;Bay;;;;\n").get(0).name()).isEqualTo("=New One");
    }

    @Test
    void peopleAreKnownByTheirAddress_andTheirPartsByTheirDays() {
        var halden = know("halden", "Halden Observatory", Standing.MEMBER);
        meet("Ruth Akande", "ruth@halden.example", halden, AffiliationRole.INTRAPRENEUR);

        var rows = persons("Ruth Akande;RUTH@halden.example;halden;intrapreneur;2020-01-01;\n"
                + "Ruth Akandé;ruth@halden.example;halden;intrapreneur;2020-01-01;\n"
                + "Ida New;ida@halden.example;Halden Observatory;member;2024-01-01;\n");

        assertThat(rows).extracting(Planned::fate).containsExactly(Fate.SAME, Fate.STOPPED, Fate.NEW);
        assertThat(rows.get(1).reason()).isEqualTo("network.import.why.twoNames");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ;x@y.example;;;;                                          | network.refused.name.missing
                    Ida;nobody;;;;                                            | network.refused.email.shape
                    Ida;ida@y.example;nowhere;;;                              | network.import.why.noOrganisation
                    Ida;ida@y.example;halden;king;;                           | network.import.why.part
                    Ida;ida@y.example;halden;;2024-13-01;                     | network.import.why.date
                    Ida;ida@y.example;halden;;2024-05-01;2024-04-30           | network.import.why.reversed
                    Ida;ida@y.example;halden;intrapreneur;2024-05-01;         | network.import.why.taken
                    Ida;ida@y.example;;member;;                               | network.import.why.partOfNone
                    Ruth Akande;ruth@halden.example;halden;intrapreneur;;2026-12-31  | network.refused.intrapreneur.needed
                    Ruth Akande;ruth@halden.example;halden;intrapreneur;2021-01-01;  | network.import.why.began
                    """)
    void aPersonsRowThatIsNotInOrder_isNamedWithItsReason(String row, String reason) {
        var halden = know("halden", "Halden Observatory", Standing.MEMBER);
        meet("Ruth Akande", "ruth@halden.example", halden, AffiliationRole.INTRAPRENEUR);

        assertThat(persons(row + "\n")).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(reason);
            assertThat(TEXTS.has(reason)).isTrue();
        });
    }

    @Test
    void twoWhoWouldCarryOneOrganisation_stopEachOther() {
        know("halden", "Halden Observatory", Standing.NOMINATED);
        assertThat(persons("Ida;ida@y.example;halden;intrapreneur;2024-01-01;\n"
                        + "Ola;ola@y.example;halden;intrapreneur;2024-02-01;\n"))
                .extracting(Planned::fate)
                .containsExactly(Fate.NEW, Fate.STOPPED);
    }

    private List<Planned> plan(String rows) {
        return plan(rows, Map.of());
    }

    private List<Planned> plan(String rows, Map<Integer, String> answers) {
        return plan(HEADS, rows, answers);
    }

    private List<Planned> plan(String heads, String rows, Map<Integer, String> answers) {
        return steps(heads, rows, answers).stream().map(OrganisationStep::shown).toList();
    }

    private List<OrganisationStep> steps(String rows, Map<Integer, String> answers) {
        return steps(HEADS, rows, answers);
    }

    private List<OrganisationStep> steps(String heads, String rows, Map<Integer, String> answers) {
        var table = Table.of((heads + rows).getBytes(StandardCharsets.UTF_8));
        var context = new OrganisationReading.Context(
                new OrganisationsKnown(known),
                new ProfilesKnown(lines, new ListCells(KINDS)),
                Map.of("public", "Public", "business", "Business", "nonprofit", "Nonprofit"),
                one -> one != null && promised.contains(one.getId()) ? Optional.empty() : Optional.of("noPromise"),
                Set.copyOf(withdrawn),
                TODAY,
                TEXTS);
        return new OrganisationsPlan(context, Heads.of(table.heads(), TEXTS), answers).of(table);
    }

    private List<Planned> persons(String rows) {
        var table = Table.of((PEOPLE + rows).getBytes(StandardCharsets.UTF_8));
        var context = new PeoplePlan.Context(
                new OrganisationsKnown(known), new PeopleKnown(people, parts), TODAY, ZoneOffset.UTC, TEXTS);
        return new PeoplePlan(context, Heads.of(table.heads(), TEXTS), Map.of())
                .of(table).stream().map(PersonStep::shown).toList();
    }

    private Organisation know(String reference, String name, Standing standing) {
        var number = 100L + known.size();
        var one = new Organisation(reference, name, name, "nonprofit", "Bay", standing) {
            @Override
            public Long getId() {
                return number;
            }
        };
        known.add(one);
        return one;
    }

    private void tell(Organisation one, ProfileList list, String kind, String words) {
        lines.add(new ProfileLine(one.id(), list, new Profile.Line(kind, words), lines.size(), Instant.EPOCH));
    }

    private void meet(String name, String email, Organisation at, AffiliationRole role) {
        var number = 500L + people.size();
        var person = new Person(name, email, "UTC", "en") {
            @Override
            public Long getId() {
                return number;
            }
        };
        people.add(person);
        parts.add(new Affiliation(at, person, role, LocalDate.of(2020, 1, 1)));
    }
}
