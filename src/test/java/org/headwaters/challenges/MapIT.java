package org.headwaters.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.challenges.SheetShown.Fate;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.OrganisationsMerged;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The map on the server: who may say what, whose words stand, and a sheet that is taken whole or not at all. */
@InServer
@Tag("h2")
class MapIT {
    private static final PersonId RUTH = new PersonId(7501);
    private static final PersonId OLA = new PersonId(7502);

    @Inject
    Acting acting;

    @Inject
    Cast cast;

    @Inject
    InTransaction transaction;

    @Inject
    Directory directory;

    @Inject
    ChallengesDesk desk;

    @Inject
    MapDesk map;

    @Inject
    CauseWorkflow causes;

    @Inject
    BriefWorkflow briefs;

    @Inject
    BriefNotes notes;

    @Inject
    CausePurposes chosen;

    @Inject
    Causes kept;

    @Inject
    SpotWorkflow spots;

    @Inject
    WorkWorkflow work;

    @Inject
    LinkWorkflow links;

    @Inject
    SheetDesk sheets;

    @Inject
    SheetWorkflow taking;

    @Inject
    Event<OrganisationsMerged> merged;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private final String mark =
            "m" + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "").substring(0, 10);
    private OrganisationId museum;
    private PersonId ines;
    private PersonId tomas;

    @BeforeEach
    void aTheme_andTwoPartners() {
        transaction.sql("insert into theme (id, version, reference, title, sentence, place_in_list) values"
                + " (nextval('id_seq'), 1, '" + mark + "', 'Theme " + mark + "', 'What it is about', 90)");
        museum = cast.partner("Museum");
        ines = cast.person("Ines", PARTNER);
        cast.affiliate(ines, museum, null);
        tomas = cast.person("Tomas", PARTNER);
        cast.affiliate(tomas, cast.partner("Larkmoor"), null);
    }

    @Test
    void aSuggestion_isReadByItsSuggesterAndStaff_andDeclinedWithAReason() throws Exception {
        var ref = partner(ines, () -> causes.suggest(words("The hush"), "It is missing"));
        assertThat(partner(ines, () -> desk.cause(ref)).standing().why()).isEqualTo("It is missing");
        assertThatThrownBy(() -> partner(tomas, () -> desk.cause(ref))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.asStranger(() -> desk.cause(ref))).isInstanceOf(NotFound.class);
        assertThat(chosen.find(ref)).isEmpty();
        var waiting = officer(map::suggestions).causes().stream()
                .filter(one -> one.reference().equals(ref))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> officer(() -> run(() -> causes.decline(ref, waiting.version(), " "))))
                .isInstanceOf(Refusal.class);
        officer(() -> run(() -> causes.decline(ref, waiting.version(), "We have it already")));
        assertThat(partner(ines, () -> desk.cause(ref)).standing().reason()).isEqualTo("We have it already");
        assertThatThrownBy(() -> acting.asStranger(() -> desk.cause(ref))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoActsForNobody_suggestsNothing_andTheSameTitleIsNotTakenTwice() throws Exception {
        var nobody = cast.person("Nobody", PARTNER);
        assertThatThrownBy(() -> partner(nobody, () -> causes.suggest(words("The noise"), "Because")))
                .isInstanceOf(Refusal.class);
        partner(ines, () -> causes.suggest(words("The noise"), "Because"));
        assertThatThrownBy(() -> officer(() -> causes.add(words("THE noise"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("titleTaken");
        var declined = partner(ines, () -> causes.suggest(words("The echo"), "Because"));
        officer(() -> run(() -> causes.decline(declined, version(declined), "Say whose")));
        live("The echo");
        assertThatThrownBy(() -> officer(() -> run(() -> causes.takeLive(declined, version(declined)))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("titleTaken");
    }

    @Test
    void aRetiredCause_keepsItsPage_leadsToItsSuccessor_andIsNotChosenAnyMore() throws Exception {
        var old = live("The old");
        var next = live("The next");
        officer(() -> run(() -> causes.retire(old, version(old), "Two said the same", next)));
        var shown = acting.asStranger(() -> desk.cause(old));
        assertThat(shown.standing().state()).isEqualTo(CauseState.RETIRED);
        assertThat(shown.standing().instead().title()).isEqualTo("The next " + mark);
        assertThat(chosen.find(old)).isPresent();
        assertThat(chosen.pick(old)).isEmpty();
        assertThat(chosen.pick(next)).isPresent();
        assertThatThrownBy(() -> partner(ines, () -> run(() -> tag(old, museum, "Evenings"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> officer(() -> run(() -> causes.bringBack(old, version(old) - 1))))
                .isInstanceOf(StaleVersion.class);
        officer(() -> run(() -> causes.bringBack(old, version(old))));
        assertThat(acting.asStranger(() -> desk.cause(old)).standing().live()).isTrue();
    }

    @Test
    void aBriefThatWasSavedMeanwhile_isNotWrittenOver_andEveryEditionStays() throws Exception {
        var ref = live("The brief");
        officer(() -> run(() -> briefs.write(ref, 0, brief("First"), false)));
        officer(() -> run(() -> briefs.write(ref, 1, brief("Second"), false)));
        assertThatThrownBy(() -> acting.as(OLA, () -> run(() -> briefs.write(ref, 1, brief("Third"), false)), OFFICER))
                .isInstanceOfSatisfying(StaleBrief.class, stale -> {
                    assertThat(stale.text().of(BriefPart.KNOWN)).isEqualTo("Second");
                    assertThat(stale.current()).isEqualTo(2);
                    assertThat(stale.isOwn()).isFalse();
                });
        assertThat(officer(() -> map.brief(ref)).editions())
                .extracting(MapShown.Edition::number)
                .containsExactly(2, 1);
        assertThat(officer(() -> map.edition(ref, 1)).brief().parts().get(0).words())
                .isEqualTo("First");
    }

    @Test
    void aNoteOfAnotherRoom_waits_andIsTakenIntoTheBrief() throws Exception {
        var ref = live("The note");
        partner(
                ines,
                () -> transaction.run(
                        () -> run(() -> notes.suggest(ref, "They wait for keys", "Diaries", ines, museum))));
        var sheet = officer(() -> map.brief(ref));
        var note = sheet.notes().get(0);
        assertThat(note.by()).contains("Ines").contains("Museum");
        officer(() -> run(() -> briefs.take(ref, 0, brief("Keys are far"), note.id(), BriefPart.NOT_KNOWN)));
        var brief = officer(() -> map.brief(ref));
        assertThat(brief.edition()).isEqualTo(1);
        assertThat(brief.text().of(BriefPart.NOT_KNOWN)).isEqualTo("They wait for keys");
        assertThat(brief.text().of(BriefPart.KNOWN)).isEqualTo("Keys are far");
        assertThat(brief.text().of(BriefPart.SOURCES)).isEqualTo("Diaries");
        assertThatThrownBy(() -> officer(() -> run(() -> briefs.leaveOut(ref, note.id(), "late"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> notes.suggest("no-" + mark, "x", "", ines, museum))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPartnersNote_isLeftOutWithAWord_thatItsWriterReads() throws Exception {
        var ref = live("The found");
        assertThatThrownBy(() -> partner(ines, () -> run(() -> briefs.suggest(ref, " ", "Diaries"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> partner(
                        cast.person("Nobody", PARTNER), () -> run(() -> briefs.suggest(ref, "Keys are far", ""))))
                .isInstanceOf(Refusal.class);
        partner(ines, () -> run(() -> briefs.suggest(ref, "Keys are far", "Diaries")));
        var waiting = officer(() -> map.brief(ref)).notes().get(0);
        assertThat(waiting.by()).contains("Ines").contains("Museum");
        officer(() -> run(() -> briefs.leaveOut(ref, waiting.id(), "Say how far")));
        assertThat(partner(ines, () -> desk.noting(ref)).mine()).singleElement().satisfies(note -> {
            assertThat(note.state()).isEqualTo("LEFT_OUT");
            assertThat(note.reason()).isEqualTo("Say how far");
        });
        assertThat(partner(tomas, () -> desk.noting(ref)).mine()).isEmpty();
        officer(() -> run(() -> causes.retire(ref, version(ref), "Two said the same", null)));
        assertThatThrownBy(() -> partner(ines, () -> run(() -> briefs.suggest(ref, "Too late", ""))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatAPartnerSuggested_isTheSurvivors_whenThePartnerLivesOnInAnother() throws Exception {
        var ref = live("The merged");
        var suggested = partner(ines, () -> causes.suggest(words("The merger"), "Because"));
        partner(ines, () -> run(() -> briefs.suggest(ref, "Keys are far", "")));
        partner(
                ines,
                () -> run(() -> spots.suggest(ref, new SpotText("Two schools", "Larkmoor", "One room", "Told", null))));
        partner(ines, () -> run(() -> tag(ref, museum, "Evenings")));
        var survivor = cast.partner("Harbour House");
        transaction.run(() -> {
            merged.fire(new OrganisationsMerged(museum, survivor));
            return null;
        });
        var waiting = officer(map::suggestions);
        assertThat(waiting.causes().stream().filter(one -> one.reference().equals(suggested)))
                .singleElement()
                .satisfies(one -> assertThat(one.by()).contains("Harbour House"));
        assertThat(waiting.spots().stream().filter(one -> one.reference().equals(ref)))
                .singleElement()
                .satisfies(one -> assertThat(one.by()).contains("Harbour House"));
        assertThat(waiting.notes().stream().filter(one -> one.reference().equals(ref)))
                .singleElement()
                .satisfies(one -> assertThat(one.by()).contains("Harbour House"));
        assertThat(acting.asStranger(() -> desk.cause(ref)).work().toString()).contains("Harbour House");
    }

    @Test
    void aPartner_saysWhatItselfWorksOn_andForNobodyElse() throws Exception {
        var ref = live("The work");
        partner(ines, () -> run(() -> tag(ref, museum, "Evenings")));
        assertThatThrownBy(() -> partner(tomas, () -> run(() -> tag(ref, museum, "Taken over"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> partner(tomas, () -> run(() -> work.untag(ref, reference(museum)))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> partner(ines, () -> run(() -> tag(ref, museum, "x".repeat(201)))))
                .isInstanceOf(Refusal.class);
        assertThat(acting.asStranger(() -> desk.cause(ref)).toString()).contains("Evenings");
        partner(ines, () -> run(() -> tag(ref, museum, "Mornings")));
        assertThat(acting.asStranger(() -> desk.cause(ref)).toString())
                .contains("Mornings")
                .doesNotContain("Evenings");
        partner(ines, () -> run(() -> work.untag(ref, reference(museum))));
        assertThat(acting.asStranger(() -> desk.cause(ref)).toString()).doesNotContain("Mornings");
        partner(ines, () -> run(() -> tag(ref, museum, "Again")));
        assertThat(acting.asStranger(() -> desk.cause(ref)).toString()).contains("Again");
    }

    @Test
    void aBrightSpotOfAPartner_isShownOnceStaffHasReadIt() throws Exception {
        var ref = live("The spot");
        var text = new SpotText("Two schools", "Larkmoor", "One room", "Counted", null);
        partner(ines, () -> run(() -> spots.suggest(ref, text)));
        assertThat(acting.asStranger(() -> desk.cause(ref)).spots()).isEmpty();
        var waiting = officer(map::suggestions).spots().stream()
                .filter(one -> one.reference().equals(ref))
                .findFirst()
                .orElseThrow();
        officer(() -> run(() -> spots.accept(waiting.id(), waiting.version())));
        var shown = acting.asStranger(() -> desk.cause(ref)).spots().get(0);
        assertThatThrownBy(
                        () -> officer(() -> run(() -> spots.takeDown(shown.id(), shown.version(), "a".repeat(1_001)))))
                .hasMessageContaining("typed.long");
        officer(() -> run(() -> spots.takeDown(shown.id(), shown.version(), "It closed")));
        assertThat(acting.asStranger(() -> desk.cause(ref)).spots()).isEmpty();
        officer(() -> run(() -> spots.suggest(ref, text)));
        assertThat(acting.asStranger(() -> desk.cause(ref)).spots()).hasSize(1);
    }

    @Test
    void aLink_isDrawnOnce_readAtBothEnds_andTakenOut() throws Exception {
        var from = live("The from");
        var to = live("The to");
        officer(() -> run(() -> draw(from, to)));
        assertThatThrownBy(() -> officer(() -> run(() -> draw(from, to)))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> officer(() -> run(() -> draw(from, from)))).isInstanceOf(Refusal.class);
        assertThat(acting.asStranger(() -> desk.cause(from)).downstream()).hasSize(1);
        var drive = acting.asStranger(() -> desk.cause(to)).upstream().get(0);
        officer(() -> run(() -> links.takeOut(to, drive.id(), drive.version())));
        assertThat(acting.asStranger(() -> desk.cause(from)).downstream()).isEmpty();
        officer(() -> run(() -> draw(from, to)));
        assertThat(acting.asStranger(() -> desk.cause(from)).downstream()).hasSize(1);
    }

    @Test
    void aSheet_isTakenAsItWasShown_orNotAtAll() throws Exception {
        var file = ("Label,Type,Description,Tags\nOne " + mark + ",Theme " + mark + ",=1+1,short: One\nTwo " + mark
                        + ",Nowhere,,\nThree " + mark + ",Theme " + mark + ",,retired\n")
                .getBytes(StandardCharsets.UTF_8);
        var shown = officer(() -> sheets.preview(file));
        assertThat(shown.rows()).extracting(SheetShown.Row::fate).containsExactly(Fate.NEW, Fate.REFUSED, Fate.NEW);
        officer(() -> causes.add(words("Three")));
        assertThatThrownBy(() -> officer(() -> taking.take(file, shown.seal())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("changed");
        assertThat(chosen.find("one-" + mark)).isEmpty();
        assertThat(officer(() ->
                        taking.take(file, officer(() -> sheets.preview(file)).seal())))
                .isEqualTo(2);
        assertThat(kept.byReference("one-" + mark).orElseThrow().getDescription())
                .isEqualTo("=1+1");
        assertThat(chosen.pick("three-" + mark)).isEmpty();
        var arrows =
                ("From;To;Type;Strength\nOne " + mark + ";Three " + mark + ";+;3\n").getBytes(StandardCharsets.UTF_16);
        assertThat(officer(() -> taking.take(
                        arrows, officer(() -> sheets.preview(arrows)).seal())))
                .isEqualTo(1);
        assertThat(officer(() -> sheets.preview(arrows)).count("SAME")).isEqualTo(1);
    }

    @Test
    void theWholeMap_takenAlong_changesNothingWhenItComesBack() throws Exception {
        var ref = live("=SUM(A1) \"quoted\", with; é");
        officer(() -> run(() -> draw(ref, live("The other end"))));
        var declined = partner(ines, () -> causes.suggest(words("The keys"), "They are far"));
        officer(() -> run(() -> causes.decline(declined, version(declined), "Say whose")));
        officer(() -> run(() -> draw(live("The keys"), ref)));
        twinsOfAnOldMap(ref);
        for (var name : new String[] {"elements.csv", "elements.xlsx", "connections.csv", "connections.xlsx"}) {
            var shown = officer(() -> sheets.preview(download(name)));
            assertThat(shown.rows()).as(name).isNotEmpty();
            assertThat(shown.rows()).as(name).allSatisfy(row -> assertThat(row.fate())
                    .isEqualTo(Fate.SAME));
        }
    }

    /** A theme that is called like what it is, and causes of one title under two themes, with an arrow to one of them. */
    private void twinsOfAnOldMap(String ref) {
        for (var twin : new String[] {mark + "-a", mark + "-b"}) {
            transaction.sql("insert into theme (id, version, reference, title, sentence, place_in_list) values"
                    + " (nextval('id_seq'), 1, '" + twin + "', 'Theme', 'About it', 999)");
            transaction.sql(
                    "insert into cause (id, version, theme_id, reference, title, brief) select nextval('id_seq'),"
                            + " 1, id, '" + twin + "', 'Time to meet " + mark + "', '' from theme where reference = '"
                            + twin + "'");
        }
        transaction.sql("insert into cause_link (id, version, from_id, to_id, polarity, strength, note) select"
                + " nextval('id_seq'), 1, a.id, b.id, 'LESS', 'WEAK', '' from cause a, cause b where a.reference = '"
                + ref
                + "' and b.reference = '" + mark + "-b'");
    }

    private byte[] download(String name) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/challenges/" + name))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();
    }

    private void draw(String from, String to) {
        links.draw(from, to, CauseLink.Polarity.MORE, CauseLink.Strength.STRONG, "");
    }

    private void tag(String ref, OrganisationId of, String what) {
        work.tag(ref, reference(of), CauseWork.Depth.WORKING, what);
    }

    private String reference(OrganisationId of) {
        return directory.card(of).reference();
    }

    private long version(String ref) throws Exception {
        return officer(() -> map.editing(ref)).version();
    }

    private String live(String title) throws Exception {
        return officer(() -> causes.add(words(title)));
    }

    private CauseWords words(String title) {
        return new CauseWords(mark, title + " " + mark, null, "What is meant", "");
    }

    private static BriefText brief(String known) {
        var parts = new EnumMap<BriefPart, String>(BriefPart.class);
        parts.put(BriefPart.KNOWN, known);
        return new BriefText(parts);
    }

    private static Void run(Acting.Deed deed) throws Exception {
        deed.run();
        return null;
    }

    private <T> T officer(Callable<T> body) throws Exception {
        return acting.as(RUTH, body, OFFICER);
    }

    private <T> T partner(PersonId who, Callable<T> body) throws Exception {
        return acting.as(who, body, PARTNER);
    }
}
