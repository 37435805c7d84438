package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.platform.Causes;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.files.FileDesk;
import org.headwaters.platform.files.FileId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures and files of what a team makes and tests: who may see them, and that a link shows the one it is about. */
@InServer
@Tag("h2")
class GateFilesIT {
    @Inject
    EvidenceWorkflow evidence;

    @Inject
    RoomDesk rooms;

    @Inject
    FileDesk files;

    @Inject
    AskWorkflow asking;

    @Inject
    AskDesk asks;

    @Inject
    FeedbackScene scene;

    @Inject
    GateCast shows;

    @Inject
    FellowCast fellows;

    @Inject
    Acting acting;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private Squad squad;

    @BeforeEach
    void aTeamThatRuns() throws Exception {
        squad = scene.squad();
    }

    @Test
    void whatHappenedInATest_isSeenByItsTeam_itsCoachAndStaff_andByNoPeer() throws Exception {
        var test = shows.predicted(squad, scene.prototypeOf(squad));
        assertThatThrownBy(() -> attach(EvidenceKind.TEST, test, "before.png")).satisfies(no -> assertThat(
                        Causes.find(Refusal.class, no).orElseThrow().key())
                .isEqualTo("fellowships.refused.notBegun"));
        shows.begin(squad, test);
        attach(EvidenceKind.TEST, test, "queue.png");

        var paper = shows.gate(squad, GateKind.TEST).shows().testPapers(test).get(0);
        assertThat(paper.picture()).isTrue();
        var picture = new FileId(paper.id());
        assertThat(read(picture, squad.ben(), PARTNER)).isEqualTo("queue.png");
        assertThat(read(picture, squad.iris(), PARTNER)).isEqualTo("queue.png");
        assertThat(read(picture, squad.fellowship().coach(), REVIEWER)).isEqualTo("queue.png");
        assertThat(read(picture, squad.fellowship().officer(), OFFICER)).isEqualTo("queue.png");
        assertThat(acting.as(squad.ada(), () -> rooms.room(squad.reference()), PARTNER)
                        .files())
                .extracting(EvidenceShown.Paper::name)
                .containsExactly("queue.png");
        var peer = fellows.team(squad.fellowship(), TeamStage.PLACED);
        fellows.gate(squad, GateKind.PROTOTYPE, GateStage.SUBMITTED);
        hidden(() -> read(picture, peer.ada(), PARTNER));
        hidden(() -> acting.asStranger(() -> files.card(picture)));
        hidden(() -> acting.as(
                peer.ada(),
                () -> {
                    evidence.detach(squad.reference(), EvidenceKind.TEST, test, picture);
                    return null;
                },
                PARTNER));

        acting.as(
                squad.ada(),
                () -> {
                    evidence.detach(squad.reference(), EvidenceKind.TEST, test, picture);
                    return null;
                },
                PARTNER);
        assertThat(shows.gate(squad, GateKind.TEST).shows().testPapers(test)).isEmpty();
    }

    @Test
    void aLink_showsThePictureOfWhatItAsksAbout_andNoOtherFile_whileItOpens() throws Exception {
        var asked = scene.prototypeOf(squad);
        var token = scene.pupil(squad);
        var other = shows.prototype(squad, "Another", null);
        var test = shows.predicted(squad, other);
        shows.begin(squad, test);
        attach(EvidenceKind.TEST, test, "faces.png");
        try (var visitor = new HttpVisitor(port)) {
            var address = "/api/fellowships/feedback/" + token + "/picture";
            assertThat(visitor.get(address).status())
                    .as("what it asks about has none")
                    .isEqualTo(404);
            attach(EvidenceKind.PROTOTYPE, asked, "trolley.png");
            assertThat(visitor.get(address).status()).isEqualTo(200);
            assertThat(visitor.header("Content-Type")).isEqualTo("image/png");
            assertThat(visitor.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(visitor.get("/fellowships/feedback?link=" + token).body())
                    .contains(address)
                    .doesNotContain("/files/");
            var room = acting.as(squad.ada(), () -> rooms.room(squad.reference()), PARTNER);
            assertThat(room.files()).hasSize(3);
            for (var file : room.files()) {
                assertThat(visitor.get(file.link()).status()).as(file.name()).isNotEqualTo(200);
            }
            var row = acting.as(squad.ada(), () -> asks.asks(squad.reference()), PARTNER)
                    .rows()
                    .get(0);
            acting.as(
                    squad.ada(),
                    () -> {
                        asking.revoke(squad.reference(), row.id());
                        return null;
                    },
                    PARTNER);
            assertThat(visitor.get(address).status()).isEqualTo(404);
        }
    }

    private void attach(EvidenceKind kind, long id, String name) throws Exception {
        acting.as(
                squad.ada(),
                () -> {
                    evidence.attach(squad.reference(), kind, id, name, new ByteArrayInputStream(GateCast.picture()));
                    return null;
                },
                PARTNER);
    }

    private String read(FileId picture, PersonId who, String role) throws Exception {
        return acting.as(who, () -> files.card(picture), role).name();
    }

    private static void hidden(Callable<?> deed) {
        assertThatThrownBy(deed::call)
                .satisfies(no -> assertThat(Causes.find(NotFound.class, no)).isPresent());
    }
}
