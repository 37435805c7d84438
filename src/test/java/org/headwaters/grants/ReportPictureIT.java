package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.files.FileDesk;
import org.headwaters.platform.files.FileId;
import org.headwaters.platform.files.Files;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The picture of a report: for its partners and the desk, and only the last one. */
@InServer
class ReportPictureIT {
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    @Inject
    ReportWorkflow reports;

    @Inject
    ReportDesk writing;

    @Inject
    FileDesk desk;

    @Inject
    Files files;

    @Inject
    GrantWalk walk;

    @Inject
    GrantCast grants;

    @Inject
    Acting acting;

    private GrantWalk.Scene scene;

    @BeforeEach
    void theyHaveMet() throws Exception {
        scene = walk.met();
    }

    @Test
    void whoReadTheCaseOrPaysIt_doesNotSeeWhoIsOnIt() throws Exception {
        var picture = show();
        assertThat(read(picture, scene.it().tomas(), PARTNER)).isEqualTo("shore.png");
        assertThat(read(picture, scene.offer().by(), OFFICER)).isEqualTo("shore.png");
        var reader = grants.reviews(scene.reference()).get(0).reviewer();
        assertThatThrownBy(() -> read(picture, reader, REVIEWER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(picture, scene.sam(), FINANCE)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsReplacedOrTakenAway_isGone_howeverOftenTheyChangeIt() throws Exception {
        var first = show();
        for (int more = 0; more < Files.MOST; more++) {
            show();
        }
        var last = show();
        assertThatThrownBy(() -> read(first, scene.it().iris(), PARTNER)).isInstanceOf(NotFound.class);
        assertThat(files.of(new SubjectRef("grant-report", scene.reference()))).hasSize(1);
        assertThat(read(last, scene.it().iris(), PARTNER)).isEqualTo("shore.png");
        acting.as(scene.it().iris(), () -> reports.takeAwayPicture(scene.reference()), PARTNER);
        assertThatThrownBy(() -> read(last, scene.it().iris(), PARTNER)).isInstanceOf(NotFound.class);
    }

    private FileId show() throws Exception {
        acting.as(
                scene.it().iris(),
                () -> reports.show(
                        scene.reference(), "shore.png", new ByteArrayInputStream(PNG), "Six people at the shore"),
                PARTNER);
        var shown = acting.as(scene.it().iris(), () -> writing.write(scene.reference()), PARTNER);
        return new FileId(shown.picture().substring("/files/".length()));
    }

    private String read(FileId picture, PersonId who, String role) throws Exception {
        return acting.as(who, () -> desk.card(picture), role).name();
    }
}
