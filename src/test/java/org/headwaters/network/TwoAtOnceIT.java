package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.headwaters.network.CheckIn.Call;
import org.headwaters.network.UsefulResource.Kind;
import org.headwaters.network.UsefulResource.Useful;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Acting.Outcome;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two who do what only one can do, at the same moment: one of them has done it, and the other one is told. */
@InServer
@Tag("h2")
class TwoAtOnceIT {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final int ROUNDS = 3;

    @Inject
    Acting acting;

    @Inject
    Founding founding;

    @Inject
    Cast cast;

    @Inject
    MergeWorkflow merging;

    @Inject
    ImportDesk desk;

    @Inject
    ImportWorkflow importing;

    @Inject
    CheckInWorkflow calling;

    @Inject
    Organisations organisations;

    @Inject
    Directory directory;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    NetworkDay day;

    private String mark;
    private String one;
    private String other;
    private Person ines;
    private Person tomas;
    private PersonId ada;

    private void twoEntries() throws Exception {
        mark = "t" + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "").substring(0, 10);
        one = "one-" + mark;
        other = "other-" + mark;
        ines = person("Ines");
        tomas = person("Tomas");
        founding.partner(one, "One " + mark, "Bay", ines, MARCH);
        founding.partner(other, "Other " + mark, "Bay", tomas, MARCH);
        ada = cast.person("Ada " + mark, ADMINISTRATOR);
    }

    @Test
    void whoMergeCrosswise_makeOneMerger() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            twoEntries();
            var outcomes = acting.together(List.of(byHand(one, other), byHand(other, one)));

            assertOneDidIt(outcomes);
            assertOneLivesOn();
        }
    }

    @Test
    void aFileAndAHand_thatMergeCrosswise_makeOneMerger() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            twoEntries();
            var file = ("Name;Merged into\nOne " + mark + ";Other " + mark + "\n").getBytes(StandardCharsets.UTF_8);
            var seal = acting.as(ada, () -> desk.preview(file, Map.of()), ADMINISTRATOR)
                    .seal();

            var outcomes = acting.together(List.of(
                    () -> acting.as(ada, () -> importing.take(file, Map.of(), seal) > 0, ADMINISTRATOR),
                    byHand(other, one)));

            assertOneDidIt(outcomes);
            assertOneLivesOn();
        }
    }

    @Test
    void whoMergePeopleCrosswise_makeOneMerger() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            twoEntries();
            var outcomes = acting.together(List.of(asOne(ines, tomas), asOne(tomas, ines)));

            assertOneDidIt(outcomes);
            assertThat(entities.one("select count(*) from person where merged_into is not null and id in ("
                            + ines.getId() + ", " + tomas.getId() + ")"))
                    .isEqualTo(1L);
        }
    }

    @Test
    void whoEndAConversationAtOnce_sendOneThing() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            twoEntries();
            var ola = cast.person("Ola " + mark, OFFICER);
            acting.as(
                    ola,
                    () -> calling.record(one, new Call(day.today(), 20, ines.id(), "They need a guide", "")),
                    OFFICER);
            var call = entities.one("select id from check_in where stage = 'OPEN' and organisation_id ="
                    + " (select id from organisation where reference = '" + one + "')");
            var id = ((Number) call).longValue();
            var version = ((Number) entities.one("select version from check_in where id = " + id)).longValue();
            var guide = new Useful(Kind.OTHER, "A guide " + mark, "https://guide.example.org", "Page four");

            var outcomes = acting.together(
                    4,
                    ola,
                    () -> {
                        calling.send(id, version, "They need a guide.", guide);
                        return true;
                    },
                    OFFICER);

            assertOneDidIt(outcomes);
            assertThat(entities.one("select count(*) from useful_resource where check_in_id = " + id))
                    .isEqualTo(1L);
        }
    }

    private void assertOneLivesOn() throws Exception {
        var standings = List.of(standing(one), standing(other));
        assertThat(standings).containsExactlyInAnyOrder(Standing.MEMBER, Standing.MERGED);
        assertThat(directory.byReference(one)).isEqualTo(directory.byReference(other));
    }

    /** The others are refused in words, and nobody is told of a fault. */
    private static void assertOneDidIt(List<Outcome<Boolean>> outcomes) {
        assertThat(outcomes.stream().filter(Outcome::succeeded)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()))
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(Refusal.class));
    }

    private Callable<Boolean> byHand(String merged, String survivor) {
        return () -> acting.as(
                ada,
                () -> {
                    merging.organisations(merged, survivor, "One organisation, entered twice.");
                    return true;
                },
                ADMINISTRATOR);
    }

    private Callable<Boolean> asOne(Person merged, Person survivor) {
        return () -> acting.as(
                ada,
                () -> {
                    merging.people(merged.id(), merged.getVersion(), survivor.getEmail());
                    return true;
                },
                ADMINISTRATOR);
    }

    private Standing standing(String reference) throws Exception {
        return transaction.run(
                () -> organisations.byReference(reference).orElseThrow().getStanding());
    }

    private Person person(String name) {
        return new Person(name + " " + mark, name.toLowerCase(Locale.ROOT) + "." + mark + "@example.org", "UTC", "en");
    }
}
