package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.platform.Causes;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a fellow types at a gate is kept for that fellow alone until the form is saved. */
@InServer
@Tag("h2")
class EvidenceDraftsIT {
    @Inject
    FellowCast cast;

    @Inject
    GateCast shows;

    @Inject
    EvidenceDraftWorkflow drafts;

    @Inject
    EvidenceWorkflow evidence;

    @Inject
    GateDesk desk;

    @Inject
    Acting acting;

    private Squad squad;

    @BeforeEach
    void aTeamWithAPlace() {
        squad = cast.team(cast.cohort(CohortState.RUNNING), TeamStage.PLACED);
    }

    @Test
    void aDraft_isReadByWhoTypedIt_andByNobodyElse() throws Exception {
        var first = save(squad.ada(), "NOTE_CONTENT", 0, "Three studies", 0);
        assertThat(save(squad.ada(), "NOTE_CONTENT", 0, "Three studies agree", first))
                .isGreaterThan(first);
        save(squad.ben(), "NOTE_CONTENT", 0, "Two books", 0);
        assertThat(texts(squad.ada(), PARTNER)).containsExactly("Three studies agree");
        assertThat(texts(squad.ben(), PARTNER)).containsExactly("Two books");
        assertThat(texts(squad.iris(), PARTNER)).isEmpty();
        assertThat(texts(squad.fellowship().coach(), REVIEWER)).isEmpty();
        assertThat(texts(squad.fellowship().officer(), OFFICER)).isEmpty();
        var other = cast.team(squad.fellowship(), TeamStage.PLACED);
        for (var who : List.of(other.ada(), squad.iris())) {
            hidden(() -> save(who, "NOTE_CONTENT", 0, "Mine", 0));
        }
        assertThat(cast.audited(squad.reference(), "fellowships.draft.saved")).isEqualTo(3);
    }

    @Test
    void onlyTheTextsOfTheForms_areKept() throws Exception {
        var other = cast.team(squad.fellowship(), TeamStage.PLACED);
        var theirs = shows.write(other, new NoteTold("Theirs", true, null));
        hidden(() -> save(squad.ada(), "NOTE_TITLE", 0, "Mine", 0));
        hidden(() -> save(squad.ada(), "NOTE_CONTENT", theirs, "Mine", 0));
        hidden(() -> save(squad.ada(), "PITCH_PLAN", theirs, "Mine", 0));
        hidden(() -> save(squad.ada(), "NOTE_CONTENT", 0, "Mine", 1));
    }

    @Test
    void aDraft_isGoneOnceItsFormIsSaved_andALateSaveDoesNotBringItBack() throws Exception {
        var seen = save(squad.ada(), "NOTE_CONTENT", 0, "Three studies", 0);
        save(squad.ben(), "NOTE_CONTENT", 0, "Two books", 0);
        save(squad.ada(), "PITCH_PLAN", 0, "One room, then all", 0);
        var note = shows.write(squad, new NoteTold("Three studies", true, null));
        assertThat(texts(squad.ada(), PARTNER)).containsExactly("One room, then all");
        assertThat(texts(squad.ben(), PARTNER)).containsExactly("Two books");
        late(() -> save(squad.ada(), "NOTE_CONTENT", 0, "Three studies", seen));
        late(() -> save(squad.ada(), "NOTE_ADDS", 0, "A count", 0));
        save(squad.ada(), "NOTE_CONTENT", note, "Four studies", 0);
        assertThat(texts(squad.ada(), PARTNER)).containsExactlyInAnyOrder("One room, then all", "Four studies");
        acting.as(squad.ada(), () -> drafts.forget(squad.reference(), EvidenceKind.NOTE, note), PARTNER);
        assertThat(texts(squad.ada(), PARTNER)).containsExactly("One room, then all");
    }

    @Test
    void aDraft_staysWhereItsFormIsRefused_andKnowsWhatItGrewFrom() throws Exception {
        var note = shows.write(squad, new NoteTold("Three studies", true, null));
        var draft = acting.as(
                squad.ben(), () -> drafts.save(squad.reference(), "NOTE_CONTENT", note, "Four studies", 0, 1), PARTNER);
        acting.as(
                squad.ada(),
                () -> evidence.write(squad.reference(), note, 1, new NoteTold("Five studies", true, null)),
                PARTNER);
        acting.as(
                squad.ben(),
                () -> drafts.save(squad.reference(), "NOTE_CONTENT", note, "Four studies here", draft.version(), 2),
                PARTNER);
        var begun = shown(squad.ben(), DraftShown::begunOn, PARTNER);
        assertThat(begun).containsExactly(1L);
        assertThatThrownBy(() -> acting.as(
                        squad.ben(),
                        () -> evidence.write(
                                squad.reference(), note, begun.get(0), new NoteTold("Four studies here", true, null)),
                        PARTNER))
                .satisfies(failed ->
                        assertThat(Causes.find(StaleEvidence.class, failed)).isPresent());
        assertThat(texts(squad.ben(), PARTNER)).containsExactly("Four studies here");
    }

    @Test
    void nothingIsKept_onceTheGateIsHandedIn() throws Exception {
        cast.gate(squad, GateKind.EXPLORE, GateStage.SUBMITTED);
        assertThatThrownBy(() -> save(squad.ada(), "NOTE_CONTENT", 0, "Too late", 0))
                .satisfies(
                        failed -> assertThat(Causes.find(Refusal.class, failed).map(Refusal::key))
                                .contains("fellowships.refused.handedIn"));
        save(squad.ada(), "PITCH_PLAN", 0, "One room, then all", 0);
    }

    private long save(PersonId who, String code, long row, String text, long seen) throws Exception {
        return acting.as(who, () -> drafts.save(squad.reference(), code, row, text, seen, 0), PARTNER)
                .version();
    }

    /** What is left of a person's drafts on the page of each gate. */
    private List<String> texts(PersonId who, String role) throws Exception {
        return shown(who, DraftShown::text, role);
    }

    private <T> List<T> shown(PersonId who, Function<DraftShown, T> what, String role) throws Exception {
        return acting.as(
                who,
                () -> desk.gate(squad.reference(), GateKind.EXPLORE).drafts().stream()
                        .filter(draft -> draft.text() != null)
                        .map(what)
                        .toList(),
                role);
    }

    private static void late(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).satisfies(failed -> assertThat(Causes.find(StaleText.class, failed))
                .isPresent());
    }

    private static void hidden(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).satisfies(failed -> assertThat(Causes.find(NotFound.class, failed))
                .isPresent());
    }
}
