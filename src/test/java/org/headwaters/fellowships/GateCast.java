package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.platform.it.Acting;

/** Writes what a team shows for its gates, by the fellow Ada, through the workflow. */
@ApplicationScoped
public class GateCast {
    @Inject
    EvidenceWorkflow evidence;

    @Inject
    GateWorkflow gates;

    @Inject
    GateDesk desk;

    @Inject
    Acting acting;

    public LocalDate today(Squad squad) throws Exception {
        return gate(squad, GateKind.TEST).today();
    }

    public GateShown gate(Squad squad, GateKind kind) throws Exception {
        return acting.as(squad.ada(), () -> desk.gate(squad.reference(), kind), PARTNER);
    }

    public long write(Squad squad, EvidenceTold told) throws Exception {
        return acting.as(squad.ada(), () -> evidence.write(squad.reference(), 0, 0, told), PARTNER);
    }

    public InterviewTold interview(Squad squad, String... insights) throws Exception {
        return new InterviewTold("A science teacher, year 2", today(squad), true, List.of(insights));
    }

    /** Everything but the last interview. */
    public void almostExplored(Squad squad) throws Exception {
        var told = interview(squad, "I prepare in the car.", "The bell decides.", "Nobody returns the trolley.");
        for (var one : Collections.nCopies(4, told)) {
            write(squad, one);
        }
        write(squad, new NoteTold("Three studies agree on the minutes lost.", true, "A count from 2025: 12 minutes."));
        write(squad, new QuestionTold("How might we give a lab lesson the twelve minutes it has?"));
    }

    public void explored(Squad squad) throws Exception {
        almostExplored(squad);
        write(squad, interview(squad, "Keys are far.", "Boxes have no lids.", "I share with two others."));
    }

    public long prototype(Squad squad, String what, String droppedWhy) throws Exception {
        var id = write(squad, new PrototypeTold(what, "Wood and tape", "Whether it saves minutes", droppedWhy));
        acting.as(
                squad.ada(),
                () -> evidence.attach(
                        squad.reference(),
                        EvidenceKind.PROTOTYPE,
                        id,
                        what + ".png",
                        new ByteArrayInputStream(picture())),
                PARTNER);
        return id;
    }

    public void prototyped(Squad squad) throws Exception {
        prototype(squad, "A trolley", null);
        prototype(squad, "A timetable swap", null);
        write(squad, new DroppedTold("A box by post", "Nobody opens post before Friday."));
    }

    public long predicted(Squad squad, long prototype) throws Exception {
        return write(squad, new PredictionTold(prototype, "Eleven teachers", "They save 20 minutes."));
    }

    public void begin(Squad squad, long test) throws Exception {
        var seen = gate(squad, GateKind.TEST).shows().test(test).orElseThrow();
        begin(squad, test, seen.version(), seen.prediction());
    }

    /** With these words, by somebody who has seen this version. */
    public void begin(Squad squad, long test, long seenVersion, String prediction) throws Exception {
        var seen = gate(squad, GateKind.TEST).shows().test(test).orElseThrow();
        var told = new PredictionTold(seen.prototype(), seen.withWhom(), prediction);
        var today = today(squad);
        acting.as(squad.ada(), () -> evidence.begin(squad.reference(), test, seenVersion, told, today), PARTNER);
    }

    public void tell(Squad squad, long test, HappenedTold told) throws Exception {
        var version =
                gate(squad, GateKind.TEST).shows().test(test).orElseThrow().version();
        acting.as(squad.ada(), () -> evidence.write(squad.reference(), test, version, told), PARTNER);
    }

    public void handIn(Squad squad, GateKind kind) throws Exception {
        var version = gate(squad, kind).version();
        acting.as(squad.ada(), () -> gates.handIn(squad.reference(), kind, version), PARTNER);
    }

    static byte[] picture() throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x0B5C63), 640, 480, new Color(0xC3D9D5)));
        pen.fillRect(0, 0, 640, 480);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
