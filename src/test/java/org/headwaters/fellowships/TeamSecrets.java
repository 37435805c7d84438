package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.headwaters.fellowships.FeedbackWorkflow.Typing;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.platform.Money;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.security.People;

/** A team that works, with a word of its own in every place that is nobody else's business. */
@ApplicationScoped
public class TeamSecrets {
    @Inject
    FellowCast cast;

    @Inject
    GateCast shows;

    @Inject
    AskWorkflow asking;

    @Inject
    FeedbackWorkflow answering;

    @Inject
    EvidenceWorkflow evidence;

    @Inject
    EvidenceDraftWorkflow drafts;

    @Inject
    CalendarWorkflow calendars;

    @Inject
    People tries;

    @Inject
    Acting acting;

    /**
     * @param words in which nobody else may ever look
     * @param file address of the picture of its prototype
     * @param calendar path of a fellow's private calendar
     * @param link token by which somebody outside answers
     */
    public record Secrets(
            Squad squad, String mark, Set<String> words, long prototype, String file, String calendar, String link) {

        public String reference() {
            return squad.reference();
        }
    }

    public Secrets of(Squad squad) throws Exception {
        tries.forgetTries();
        // Letters alone: a number could be one by which somebody is reached.
        var mark = letters(UUID.randomUUID().toString().replace("-", "").substring(0, 10));
        var words = new LinkedHashSet<String>();
        cast.sql(
                "update team_answer set content = ? where team_id = (select id from team where reference = ?)",
                word(words, "answer", mark),
                squad.reference());
        shows.write(squad, shows.interview(squad, word(words, "insight", mark), "Two", "Three"));
        shows.write(squad, new NoteTold(word(words, "note", mark), true, word(words, "adds", mark)));
        shows.write(squad, new QuestionTold("How might we keep " + word(words, "question", mark) + "?"));
        var prototype = shows.write(
                squad,
                new PrototypeTold(
                        word(words, "thing", mark), word(words, "madeof", mark), word(words, "tests", mark), null));
        acting.as(
                squad.ada(),
                () -> evidence.attach(
                        squad.reference(),
                        EvidenceKind.PROTOTYPE,
                        prototype,
                        word(words, "picture", mark) + ".png",
                        new ByteArrayInputStream(GateCast.picture())),
                PARTNER);
        shows.write(squad, new DroppedTold(word(words, "idea", mark), word(words, "because", mark)));
        shows.write(squad, new PredictionTold(prototype, word(words, "whom", mark), word(words, "expected", mark)));
        shows.write(
                squad,
                new PitchTold(
                        word(words, "solution", mark),
                        word(words, "proof", mark),
                        word(words, "plan", mark),
                        Money.of(700, "USD"),
                        word(words, "budget", mark)));
        said(squad, word(words, "coachsaid", mark));
        last(squad, word(words, "built", mark));
        var typed = word(words, "typed", mark);
        acting.as(squad.ada(), () -> drafts.save(squad.reference(), "QUESTION_SENTENCE", 0, typed, 1, 0), PARTNER);
        var link = answered(squad, prototype, words, mark);
        var file = shows.gate(squad, GateKind.PROTOTYPE).shows().prototypes().stream()
                .filter(one -> one.id() == prototype)
                .findFirst()
                .orElseThrow()
                .files()
                .get(0)
                .link();
        var calendar = acting.as(squad.ada(), () -> calendars.renew(), PARTNER);
        return new Secrets(
                squad, mark, Set.copyOf(words), prototype, file, calendar.substring(calendar.indexOf("/api/")), link);
    }

    private String answered(Squad squad, long prototype, Set<String> words, String mark) throws Exception {
        var called = "a teacher of " + word(words, "kind", mark);
        var asked =
                new NewAsk(FeedbackFrom.END_USER, called, null, null, false, prototype, word(words, "line", mark), 21);
        var token = FeedbackScene.token(acting.as(squad.ada(), () -> asking.ask(squad.reference(), asked), PARTNER)
                .link());
        acting.asStranger(() -> {
            answering.consent(token, ShownAs.KIND, null, false);
            answering.give(
                    token,
                    List.of(
                            new Typing(1, word(words, "point", mark), 0),
                            new Typing(2, word(words, "other", mark), 0)));
            return null;
        });
        return token;
    }

    private void said(Squad squad, String words) {
        cast.sql(
                "insert into gate_word (id, version, team_id, gate, said_as, said_by, words, said_at) select"
                        + " nextval('id_seq'), 1, id, 'EXPLORE', 'COACH', ?, ?, started_at from team where reference = ?",
                squad.fellowship().coach().value(),
                words,
                squad.reference());
    }

    private void last(Squad squad, String words) {
        cast.sql(
                "insert into team_last_word (id, version, team_id, code, content, saved_by, saved_at) select"
                        + " nextval('id_seq'), 1, id, 'BUILT', ?, ?, started_at from team where reference = ?",
                words,
                squad.ada().value(),
                squad.reference());
    }

    private static String letters(String hex) {
        var letters = new StringBuilder();
        hex.chars().forEach(digit -> letters.append((char) (digit <= '9' ? digit - '0' + 'g' : digit)));
        return letters.toString();
    }

    private static String word(Set<String> words, String place, String mark) {
        words.add(place + mark);
        return place + mark;
    }
}
