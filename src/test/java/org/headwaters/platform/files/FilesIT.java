package org.headwaters.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.AuditDesk;
import org.headwaters.platform.clockwork.OwnTransaction;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class FilesIT {
    private static final PersonId INES = OneReader.WHO;
    private static final PersonId STRANGER = new PersonId(7202);
    private static final long LIMIT = 5_000_000;

    @Inject
    Files files;

    @Inject
    FileDesk desk;

    @Inject
    AuditDesk trail;

    @Inject
    FilesWhole whole;

    @Inject
    OwnTransaction transaction;

    @Inject
    Acting acting;

    private final SubjectRef subject =
            new SubjectRef(OneReader.KIND, UUID.randomUUID().toString());

    private FileId keep(String name, InputStream bytes) {
        return transaction.call(() -> files.keep(subject, name, bytes, LIMIT));
    }

    private static byte[] pdf(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    @Test
    void aFileComesBack_byteForByte_toItsReader() throws Exception {
        var bytes = pdf(1_000_003);
        var id = acting.as(INES, () -> keep("Plan.pdf", new ByteArrayInputStream(bytes)), PARTNER);
        var card = acting.as(INES, () -> desk.card(id), PARTNER);
        assertThat(card.size()).isEqualTo(bytes.length);
        assertThat(card.type()).isEqualTo("application/pdf");
        assertThat(card.by()).isEqualTo(INES);
        assertThat(card.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        var out = new ByteArrayOutputStream();
        acting.as(INES, () -> desk.copy(id, out), PARTNER);
        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void forEverybodyElse_itDoesNotExist() throws Exception {
        var id = keep("Plan.pdf", new ByteArrayInputStream(pdf(1_000)));
        assertThatThrownBy(() -> acting.as(STRANGER, () -> desk.card(id), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.asStranger(() -> desk.card(id))).isInstanceOf(NotFound.class);
        assertThat(refused()).isEqualTo(2);
        assertThatThrownBy(() -> acting.as(INES, () -> desk.card(new FileId("nothing")), PARTNER))
                .isInstanceOf(NotFound.class);
    }

    /** How often the trail keeps that somebody tried to fetch a file of this subject. */
    private long refused() throws Exception {
        return acting.as(INES, () -> trail.page(0, subject.reference(), null, 0, 10), ADMINISTRATOR).lines().stream()
                .filter(line -> line.what().equals("Tried to fetch a file that is closed to them"))
                .count();
    }

    @Test
    void aKindThatNoRoomAnswersFor_isReadByNobody() {
        var orphan = new SubjectRef("it.orphan", UUID.randomUUID().toString());
        var id = transaction.call(() -> files.keep(orphan, "Plan.pdf", new ByteArrayInputStream(pdf(100)), LIMIT));
        assertThatThrownBy(() -> acting.as(INES, () -> desk.card(id), PARTNER)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsRefused_leavesNothing() {
        assertThatThrownBy(() -> keep("Plan.pdf", new ByteArrayInputStream(pdf((int) LIMIT + 1))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keep("../Plan.pdf", new ByteArrayInputStream(pdf(100))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keep("Plan.png", new ByteArrayInputStream(pdf(100))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keep("Plan.pdf", new Broken(pdf(600_000)))).isInstanceOf(Refusal.class);
        assertThat(files.of(subject)).isEmpty();
    }

    @Test
    void aSubjectHasSoManyFiles_andNoMore() {
        for (int n = 0; n < Files.MOST; n++) {
            keep("Plan " + n + ".pdf", new ByteArrayInputStream(pdf(100 + n)));
        }
        assertThatThrownBy(() -> keep("One more.pdf", new ByteArrayInputStream(pdf(99))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("platform.files.refused.tooMany"));
        assertThat(files.of(subject)).hasSize(Files.MOST);
    }

    @Test
    void everyKeptFileIsWhole() {
        keep("Plan.pdf", new ByteArrayInputStream(pdf(300_000)));
        assertThat(transaction.call(whole::violations)).isEmpty();
    }

    /** A line that breaks after what it was given. */
    private static final class Broken extends InputStream {
        private final InputStream before;

        Broken(byte[] bytes) {
            before = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            int b = before.read();
            if (b < 0) {
                throw new IOException("the line broke");
            }
            return b;
        }
    }
}
