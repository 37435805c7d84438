package org.headwaters.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headwaters.network.Cast;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever suggests something for the map hears once what became of it. */
@InServer
@Tag("h2")
class SuggestionsAnsweredIT {
    private static final PersonId RUTH = new PersonId(7511);

    @Inject
    Acting acting;

    @Inject
    Cast cast;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    Causes all;

    @Inject
    MapDesk map;

    @Inject
    CauseWorkflow causes;

    @Inject
    BriefWorkflow briefs;

    @Inject
    SpotWorkflow spots;

    @Inject
    ChallengesDesk desk;

    private final String mark =
            "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    private PersonId ines;

    @BeforeEach
    void aTheme_andAPartner() {
        transaction.sql("insert into theme (id, version, reference, title, sentence, place_in_list) values"
                + " (nextval('id_seq'), 1, '" + mark + "', 'Theme " + mark + "', 'What it is about', 90)");
        ines = cast.person("Ines", PARTNER);
        cast.affiliate(ines, cast.partner("Museum"), null);
    }

    @Test
    void aCause_thatComesOnTheMap() throws Exception {
        var ref = suggested();
        acting.as(RUTH, () -> causes.takeLive(ref, version(ref)), OFFICER);
        assertThat(told("is on the map")).isEqualTo(1);
    }

    @Test
    void aCause_thatDoesNot_andThenDoes() throws Exception {
        var ref = suggested();
        acting.as(RUTH, () -> causes.decline(ref, version(ref), "We have it already"), OFFICER);
        assertThat(told("does not come on the map")).isEqualTo(1);
        acting.as(RUTH, () -> causes.takeLive(ref, version(ref)), OFFICER);
        assertThat(told("is on the map")).isEqualTo(1);
        acting.as(RUTH, () -> causes.retire(ref, version(ref), "Long ago", null), OFFICER);
        assertThat(told("%")).isEqualTo(2);
    }

    @Test
    void aNote_thatIsTaken_andOneThatIsLeftOut() throws Exception {
        String ref = acting.as(RUTH, () -> causes.add(words()), OFFICER);
        offered(ref, "They wait for keys");
        acting.as(RUTH, () -> briefs.take(ref, 0, new BriefText(Map.of()), waiting(ref), BriefPart.KNOWN), OFFICER);
        assertThat(told("is in the brief")).isEqualTo(1);
        offered(ref, "Keys are far");
        acting.as(RUTH, () -> briefs.leaveOut(ref, waiting(ref), "Say how far"), OFFICER);
        assertThat(told("was left out")).isEqualTo(1);
    }

    @Test
    void aBrightSpot_thatIsShown_takenDown_andOneThatIsNot() throws Exception {
        String ref = acting.as(RUTH, () -> causes.add(words()), OFFICER);
        spotted(ref, "One room, every Friday");
        assertThat(mine(ref).get(0).state()).isEqualTo("SUGGESTED");
        acting.as(RUTH, () -> spots.accept(waitingSpot(), 1), OFFICER);
        assertThat(told("is shown")).isEqualTo(1);
        spotted(ref, "A bus");
        acting.as(RUTH, () -> spots.decline(waitingSpot(), 1, "Say whose"), OFFICER);
        assertThat(told("is not shown")).isEqualTo(1);
        assertThat(mine(ref))
                .extracting(
                        ChallengesDesk.Offered::words, ChallengesDesk.Offered::state, ChallengesDesk.Offered::reason)
                .containsExactly(
                        tuple("A bus", "DECLINED", "Say whose"), tuple("One room, every Friday", "SHOWN", null));
    }

    @Test
    void aBrightSpot_ofAnApprover_waitsForAnOfficerLikeAnother() throws Exception {
        String ref = acting.as(RUTH, () -> causes.add(words()), OFFICER);
        var vera = new PersonId(7512);
        acting.as(vera, () -> spots.suggest(ref, spot("A bus")), APPROVER);
        assertThat(acting.as(vera, () -> desk.spotting(ref), APPROVER).get(0).state())
                .isEqualTo("SUGGESTED");
    }

    @Test
    void causes_spots_andNotes_areCountedTogether() throws Exception {
        String ref = acting.as(RUTH, () -> causes.add(words()), OFFICER);
        var before = all.waiting();
        spotted(ref, "A bus");
        assertThat(all.waiting()).isEqualTo(before + 1);
        offered(ref, "Keys are far");
        assertThat(all.waiting()).isEqualTo(before + 2);
        acting.as(
                ines,
                () -> causes.suggest(new CauseWords(mark, "The rush " + mark, null, "Meant", ""), "It is"),
                PARTNER);
        assertThat(all.waiting()).isEqualTo(before + 3);
        acting.as(RUTH, () -> spots.accept(waitingSpot(), 1), OFFICER);
        assertThat(all.waiting()).isEqualTo(before + 2);
    }

    private void spotted(String ref, String what) throws Exception {
        acting.as(ines, () -> spots.suggest(ref, spot(what)), PARTNER);
    }

    private static SpotText spot(String what) {
        return new SpotText("Two schools", "Larkmoor", what, "Told by teachers", null);
    }

    private List<ChallengesDesk.Offered> mine(String ref) throws Exception {
        return acting.as(ines, () -> desk.spotting(ref), PARTNER);
    }

    private long waitingSpot() {
        return map.suggestions().spots().stream()
                .filter(one -> one.reference().startsWith("the-hush-" + mark))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String suggested() throws Exception {
        return acting.as(ines, () -> causes.suggest(words(), "It is missing"), PARTNER);
    }

    private void offered(String ref, String words) throws Exception {
        acting.as(ines, () -> briefs.suggest(ref, words, ""), PARTNER);
    }

    private long waiting(String ref) {
        return map.brief(ref).notes().get(0).id();
    }

    private long version(String ref) {
        return map.editing(ref).version();
    }

    private CauseWords words() {
        return new CauseWords(mark, "The hush " + mark, null, "What is meant", "");
    }

    private long told(String subject) {
        return (Long) entities.one("select count(*) from notice_kept where person_id = " + ines.value()
                + " and subject like '%" + mark + "” " + subject + "'");
    }
}
