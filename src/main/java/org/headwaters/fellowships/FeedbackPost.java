package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.Mails;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.security.Secrets;
import org.headwaters.platform.text.Dates;
import org.headwaters.platform.text.Texts;

/** The letters about feedback: to who is asked, once more before the link ends, and to the team when somebody answered. */
@ApplicationScoped
class FeedbackPost {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Inject
    Mails mails;

    @Inject
    Notices notices;

    @Inject
    PersonNames names;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "network.name", defaultValue = "Headwaters")
    String network;

    static String link(String token) {
        return "/fellowships/feedback?link=" + token;
    }

    void asked(FeedbackAsk ask, String token) {
        write(ask, token, ask.isMinor() ? "fellowships.mail.askMinor" : "fellowships.mail.ask");
    }

    void reminded(FeedbackAsk ask, String token) {
        write(ask, token, "fellowships.mail.askRemind");
    }

    private void write(FeedbackAsk ask, String token, String key) {
        var by = names.nameOf(ask.getAskedBy());
        var team = ask.getTeam().getTitle();
        var body = TEXTS.get(key + ".body", by, team, network, dates(ask).deadline(ask.lastSecond()));
        mails.send(
                "fellowships.feedback." + ask.getId() + "." + Secrets.kept(token),
                new Mail(
                        ask.getPerson(),
                        ask.getEmail(),
                        TEXTS.get(key + ".subject", team),
                        ask.getNote() == null ? body : ask.getNote() + "\n\n" + body,
                        TEXTS.get("fellowships.mail.ask.why", by, team),
                        link(token),
                        List.of()));
    }

    private Dates dates(FeedbackAsk ask) {
        return new Dates(Locale.ENGLISH, ask.getTeam().getCohort().getZone(), clock);
    }

    /** Somebody answered: the fellows hear it once for each who did. */
    void answered(FeedbackAsk ask) {
        tell(ask, "answered");
    }

    /** Somebody took everything back. */
    void tookBack(FeedbackAsk ask) {
        tell(ask, "tookBack");
    }

    private void tell(FeedbackAsk ask, String what) {
        var team = ask.getTeam();
        var key = "fellowships.mail." + what;
        for (var fellow : team.getMembers()) {
            notices.tell(
                    team.getReference() + "/feedback/" + ask.getId() + "/" + what,
                    fellow.getPerson(),
                    NoticeKind.MESSAGE,
                    new Mail(
                            fellow.getPerson(),
                            TEXTS.get(key + ".subject", team.getTitle()),
                            TEXTS.get(key + ".body", team.getTitle()),
                            TEXTS.get("fellowships.mail.fellow.why", team.getTitle()),
                            "/fellowships/ask?ref=" + team.getReference()));
        }
    }
}
