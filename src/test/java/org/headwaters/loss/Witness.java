package org.headwaters.loss;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.headwaters.platform.it.HttpVisitor;

/** A file that somebody handed in before the fall: after it the file is the same, and what must always hold does. */
final class Witness {
    static final String PASSWORD = "headwaters";

    private static final Pattern LINK = Pattern.compile("href=\"(/files/[A-Za-z0-9_-]+)\"");

    private final byte[] file = new byte[300_000];
    private final String page;
    private final String email;

    /** @param reference of an application that its people may add files to; @param email of one of them */
    Witness(String reference, String email, long seed) {
        this.page = "/grants/application?ref=" + reference;
        this.email = email;
        new Random(seed).nextBytes(file);
        System.arraycopy("%PDF-1.7".getBytes(US_ASCII), 0, file, 0, 8);
    }

    void handIn(OwnServer server) throws Exception {
        try (var person = new HttpVisitor(server.port())) {
            person.signIn(email, PASSWORD).get(page).upload("attaching", "attachment", "Plan.pdf", file, "attach");
            assertThat(person.status()).isEqualTo(302);
        }
    }

    /** As the administrator sees it; and the file to its last byte. */
    void everythingHolds(OwnServer server) throws Exception {
        try (var ada = new HttpVisitor(server.port());
                var person = new HttpVisitor(server.port())) {
            ada.signIn("admin@demo.test", PASSWORD);
            ada.get("/admin/jobs").submit("jobs", "checkNow", "checkNow");
            assertThat(ada.status()).isEqualTo(302);
            assertThat(ada.get("/admin/jobs").body())
                    .contains("it holds")
                    .doesNotContain("broken once")
                    .doesNotContainPattern("broken \\d+ times");
            var link = LINK.matcher(person.signIn(email, PASSWORD).get(page).body());
            assertThat(link.find()).isTrue();
            assertThat(person.bytes(link.group(1))).isEqualTo(file);
        }
    }
}
