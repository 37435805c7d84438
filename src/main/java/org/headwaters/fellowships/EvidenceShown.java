package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.Money;

/** What a team shows for one gate, row by row; the lists of other gates are empty. */
public record EvidenceShown(
        List<Talk> interviews,
        List<Note> notes,
        List<Question> questions,
        List<Thing> prototypes,
        List<Dropped> dropped,
        List<Trial> tests,
        Ask pitch)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The question that counts: the last one. */
    public Question question() {
        return questions.isEmpty() ? null : questions.get(questions.size() - 1);
    }

    /** Those before it, the newest first. */
    public List<Question> earlier() {
        var earlier = new ArrayList<>(questions.subList(0, Math.max(0, questions.size() - 1)));
        Collections.reverse(earlier);
        return earlier;
    }

    public Optional<Talk> interview(long id) {
        return interviews.stream().filter(one -> one.id() == id).findFirst();
    }

    public Optional<Note> note(long id) {
        return notes.stream().filter(one -> one.id() == id).findFirst();
    }

    public Optional<Thing> prototype(long id) {
        return prototypes.stream().filter(one -> one.id() == id).findFirst();
    }

    /** The files of a prototype; none where there is no such one. */
    public List<Paper> papers(long prototype) {
        return prototype(prototype).map(Thing::files).orElse(List.of());
    }

    /** The files of a test; none where there is no such one. */
    public List<Paper> testPapers(long test) {
        return test(test).map(Trial::files).orElse(List.of());
    }

    public Optional<Dropped> idea(long id) {
        return dropped.stream().filter(one -> one.id() == id).findFirst();
    }

    public Optional<Trial> test(long id) {
        return tests.stream().filter(one -> one.id() == id).findFirst();
    }

    /** Who wrote in it last, and when. */
    public record Sign(String by, Instant at) implements Serializable {}

    /** An interview. */
    public record Talk(long id, long version, String who, LocalDate day, List<String> insights, Sign sign)
            implements Serializable {}

    /** What was found in research. */
    public record Note(long id, long version, String content, boolean cites, String adds, Instant suggested, Sign sign)
            implements Serializable {}

    /** How might we. */
    public record Question(long id, long version, String sentence, Sign sign) implements Serializable {}

    /** A prototype. */
    public record Thing(
            long id,
            long version,
            String what,
            String madeOf,
            String tests,
            String droppedWhy,
            List<Paper> files,
            Sign sign)
            implements Serializable {}

    /** @param picture whether it is one, and can be shown */
    public record Paper(String id, String name, String link, boolean picture) implements Serializable {}

    /** An idea that was given up, and why. */
    public record Dropped(long id, long version, String what, String why, Sign sign) implements Serializable {}

    /** @param begun when it began and its prediction was locked; null before */
    public record Trial(
            long id,
            long version,
            long prototype,
            String what,
            String withWhom,
            String prediction,
            Sign predicted,
            Instant begun,
            LocalDate day,
            String happened,
            String changes,
            List<Paper> files,
            Sign sign)
            implements Serializable {}

    /** What the panel is asked for. */
    public record Ask(
            long id,
            long version,
            String solution,
            String evidence,
            String plan,
            Money budget,
            String budgetWords,
            Sign sign)
            implements Serializable {}
}
