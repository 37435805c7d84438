package org.headwaters.loss;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import org.headwaters.platform.it.HttpVisitor;

/** Somebody who writes on and on in one field, saved by the page's script, and who knows what was acknowledged. */
final class Writing {
    static final String FIELD = "together";
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    private final String port;
    private final String reference;
    private String acknowledged = "";
    private String underWay = "";
    private volatile int saves;
    private HttpVisitor ines;
    private String secret;

    Writing(String port, String reference) {
        this.port = port;
        this.reference = reference;
    }

    void signIn() throws IOException, InterruptedException {
        ines = new HttpVisitor(port);
        ines.signIn("partner@demo.test", "headwaters");
        secret = ines.get("/grants/apply?ref=" + reference).csrf();
    }

    /** Saves until there is no answer. A refusal names the present version, as after a start. */
    void goOn() throws IOException, InterruptedException {
        long version = 0;
        while (true) {
            underWay = "Six teachers walk the shore, take " + (saves + 1) + ".";
            ines.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/grants/applications/"
                                    + reference + "/answers/" + FIELD))
                            .PUT(BodyPublishers.ofString("{\"text\":\"" + underWay + "\"}")),
                    "Content-Type",
                    "application/json",
                    "X-CSRF",
                    secret,
                    "If-Match",
                    "" + version);
            version = version(ines.body());
            if (ines.status() == 200) {
                acknowledged = underWay;
                saves++;
            }
        }
    }

    private static long version(String answer) {
        var found = VERSION.matcher(answer);
        if (!found.find()) {
            throw new AssertionError("Neither saved nor refused with a version: " + answer);
        }
        return Long.parseLong(found.group(1));
    }

    String reference() {
        return reference;
    }

    int acknowledged() {
        return saves;
    }

    /** What may stand in the database now: the last text that was acknowledged, or the one that had no answer. */
    List<String> mayBe() {
        return List.of(acknowledged, underWay);
    }
}
