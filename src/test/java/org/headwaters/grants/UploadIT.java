package org.headwaters.grants;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.files.Files;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files as a browser sends them to a case: what is honest is kept and given back, what is not meets a clear sentence. */
@InServer
class UploadIT {
    private static final Pattern LINK = Pattern.compile("href=\"(/files/[A-Za-z0-9_-]+)\"");

    @Inject
    Applicants applicants;

    @Inject
    ApplyWorkflow moves;

    @Inject
    PersonNames names;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private Applicants.Two two;
    private String reference;

    @BeforeEach
    void aCaseThatTakesFiles() throws Exception {
        two = applicants.two();
        var call = applicants.anOpenCall();
        transaction.sql("update call set attachments = true where reference = '" + call + "'");
        reference = applicants.aConfirmedOne(two, call);
        acting.as(two.iris(), () -> moves.submit(reference, UUID.randomUUID().toString()), PARTNER);
    }

    @Test
    void anHonestFile_isKept_andComesBackAsAnAttachment_toItsReadersAlone() throws Exception {
        var bytes = pdf(70_001);
        try (var iris = signedIn(two.iris());
                var stranger = signedIn(two.stranger())) {
            attach(iris, "Prüfbericht 2026.pdf", bytes);
            assertThat(iris.status()).isEqualTo(302);
            var link = LINK.matcher(page(iris).body());
            assertThat(link.find()).isTrue();
            iris.get(link.group(1));
            assertThat(iris.header("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("Pr%C3%BCfbericht%202026.pdf");
            assertThat(iris.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(iris.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(iris.header("Content-Length")).isEqualTo(Integer.toString(bytes.length));
            assertThat(stranger.get(link.group(1)).status()).isEqualTo(404);
        }
    }

    @Test
    void whatLies_swells_orMisleads_meetsASentence_andNothingIsKept() throws Exception {
        var soft = new SoftAssertions();
        try (var iris = signedIn(two.iris())) {
            refused(soft, iris, "setup.exe", bytes("MZ\0\0\3"), "is of a kind that is not taken here");
            refused(soft, iris, "plan.pdf", bytes("MZ\0\0\3 a program"), "is not what its name says");
            refused(soft, iris, "page.pdf", bytes("<html><script>alert(1)</script>"), "is not what its name says");
            refused(soft, iris, "plan.docx", bomb(), "would swell to many times its size");
            refused(soft, iris, "plan.pdf", pdf(10 * 1024 * 1024 + 1), "is larger than 10 MB");
            refused(soft, iris, "empty.pdf", new byte[0], "is empty", "Choose a file first");
            refused(soft, iris, "../../plan.pdf", pdf(100), "signs that mislead the eye", "no name that people");
            refused(soft, iris, "plan\u202efdp.exe.pdf", pdf(100), "signs that mislead the eye");
            refused(soft, iris, "a".repeat(200) + ".pdf", pdf(100), "more than 120 characters");
            refused(soft, iris, "", pdf(100), "Choose a file first", "no name that people could read");
            soft.assertThat(page(iris).body()).doesNotContain("/files/");
        }
        soft.assertAll();
    }

    @Test
    void aFormWithoutAnyParts_bringsNoFile_andBreaksNothing() throws Exception {
        try (var iris = signedIn(two.iris())) {
            page(iris).submit("attaching", "attach", "attach");
            assertThat(iris.status()).as(iris.body()).isEqualTo(200);
            assertThat(iris.body()).contains("Choose a file first");
        }
    }

    @Test
    void whatIsLargerThanTheServerReads_isRefused_withASentence() throws Exception {
        try (var iris = signedIn(two.iris())) {
            attach(iris, "plan.pdf", pdf(28 * 1024 * 1024));
            assertThat(iris.status()).isEqualTo(413);
            assertThat(iris.body()).contains("too large to send").doesNotContain("Exception", "SRVE");
            assertThat(page(iris).body()).doesNotContain("/files/");
        }
    }

    @Test
    void theTwentyFirst_isRefused() throws Exception {
        try (var iris = signedIn(two.iris())) {
            for (int n = 1; n <= Files.MOST; n++) {
                attach(iris, "Plan " + n + ".pdf", pdf(200 + n));
                assertThat(iris.status()).as("file %d", n).isEqualTo(302);
            }
            attach(iris, "One more.pdf", pdf(99));
            assertThat(iris.status()).isEqualTo(200);
            assertThat(iris.body()).contains("There are 20 files here already");
            assertThat(LINK.matcher(page(iris).body()).results()).hasSize(Files.MOST);
        }
    }

    private void refused(SoftAssertions soft, HttpVisitor who, String name, byte[] bytes, String... sentences)
            throws Exception {
        attach(who, name, bytes);
        soft.assertThat(who.status()).as(name).isEqualTo(200);
        soft.assertThat(who.body()).as(name).containsAnyOf(sentences).doesNotContain("Exception");
    }

    private void attach(HttpVisitor who, String name, byte[] bytes) throws Exception {
        page(who).upload("attaching", "attachment", name, bytes, "attach");
    }

    private HttpVisitor page(HttpVisitor who) throws Exception {
        return who.get("/grants/application?ref=" + reference);
    }

    private HttpVisitor signedIn(PersonId person) throws Exception {
        var email = transaction.run(() -> names.emailOf(person));
        return new HttpVisitor(port).signIn(email, Cast.PASSWORD);
    }

    private static byte[] pdf(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        var head = "%PDF-1.7\n".getBytes(US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** 120 MB of nothing in a document of less than 200 KB. */
    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (int n = 0; n < 30; n++) {
                zip.putNextEntry(new ZipEntry("part" + n));
                zip.write(new byte[4_000_000]);
            }
        }
        return out.toByteArray();
    }
}
