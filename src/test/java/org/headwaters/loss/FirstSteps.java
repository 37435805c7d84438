package org.headwaters.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwaters.platform.it.HttpVisitor;

/** What happens at a server where nobody is yet: it prints a link, and whoever opens that becomes its administrator. */
final class FirstSteps {
    static final String EMAIL = "ada@network.example";
    static final String PASSWORD = "rivers begin upstream";

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/welcome\\?link=\\S+)");

    private FirstSteps() {}

    static void theFirstAdministratorComes(OwnServer server) throws Exception {
        String link = link(server);
        assertThat(server.printed()).contains("Nobody can sign in yet");
        assertThat(server.get("/signin").body()).as("no demonstration").doesNotContain("demo.test");
        try (var ada = new HttpVisitor(server.port())) {
            ada.get(link)
                    .submit("welcome", "name", "Ada Dorn", "email", EMAIL, "password", PASSWORD, "choose", "choose");
            assertThat(ada.location()).isEqualTo("/admin/people");
            assertThat(ada.get("/admin/people").status()).isEqualTo(200);
        }
        assertThat(server.get(link).body()).as("once").doesNotContain("name=\"password\"");
    }

    static HttpVisitor signedIn(OwnServer server) throws Exception {
        var visitor = new HttpVisitor(server.port());
        visitor.signIn(EMAIL, PASSWORD);
        assertThat(visitor.location()).isEqualTo("/my");
        return visitor;
    }

    private static String link(OwnServer server) {
        Matcher printed = LINK.matcher(server.printed());
        assertThat(printed.find()).as(server.printed()).isTrue();
        return printed.group(1);
    }
}
