package org.headwaters.grants.api;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import org.headwaters.grants.CaseFile;
import org.headwaters.platform.Caller;
import org.headwaters.platform.exports.Paper;
import org.headwaters.platform.exports.Paper.Line;
import org.headwaters.platform.text.Amounts;
import org.headwaters.platform.text.Dates;
import org.headwaters.platform.text.Texts;
import org.headwaters.reviews.ReviewedCase.Section;

/** A case and its letter on paper: what this reader's page shows of them, and nothing else. */
@ApplicationScoped
class CasePaper {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Paper of(CaseFile file) {
        var texts = texts();
        var paper = new Paper(
                caller.locale(),
                title(file),
                texts.get("grants.paper.about", file.reference(), file.facts().call()));
        paper.small(file.reference() + ". " + texts.get("grants.paper.made", dates().moment(clock.instant())));
        paper.table(facts(file), false);
        letter(file, paper);
        paper.heading(texts.get("grants.case.answers"));
        if (file.sections().isEmpty()) {
            paper.text(texts.get("grants.case.beingWritten"));
        }
        int number = 1;
        for (var section : file.sections()) {
            answer(number + ". " + section.question(), section, paper);
            number++;
        }
        return paper;
    }

    /** The letter alone, as it goes or went to its applicants. */
    Paper letter(CaseFile file) {
        var letter = file.letter();
        var texts = texts();
        var paper = new Paper(
                caller.locale(),
                letter.text().subject(),
                texts.get("grants.paper.aboutLetter", file.reference(), title(file)));
        paper.small(texts.get("grants.letters.to", String.join(", ", file.partners())) + ". " + file.reference() + ". "
                + when(letter));
        letter.paragraphs().forEach(paper::text);
        return paper;
    }

    private void letter(CaseFile file, Paper paper) {
        if (file.letter() != null) {
            paper.heading(texts().get("grants.case.letter")).small(when(file.letter()));
            file.letter().paragraphs().forEach(paper::text);
        }
    }

    private String when(CaseFile.LetterShown letter) {
        return letter.sentAt() == null
                ? texts().get("grants.paper.draft")
                : texts().get("grants.letters.sentBy", letter.sentBy(), dates().moment(letter.sentAt()));
    }

    private ArrayList<Line> facts(CaseFile file) {
        var texts = texts();
        var amounts = new Amounts(caller.locale());
        var facts = file.facts();
        var lines = new ArrayList<Line>();
        lines.add(new Line(texts.get("grants.queue.column.call"), facts.call()));
        lines.add(new Line(
                texts.get("grants.queue.column.stage"),
                texts.get(file.isStaff() ? facts.stageKey() : "grants.applicant." + facts.stage())));
        lines.add(new Line(
                texts.get("grants.queue.column.partners"),
                file.partners().stream().collect(joining(", "))));
        if (!facts.asked().isZero()) {
            lines.add(new Line(texts.get("grants.queue.column.asked"), amounts.of(facts.asked())));
        }
        if (facts.granted() != null) {
            lines.add(new Line(texts.get("grants.paper.granted"), amounts.of(facts.granted())));
        }
        return lines;
    }

    private void answer(String question, Section section, Paper paper) {
        var texts = texts();
        paper.subheading(question);
        if (section.lines().isEmpty()) {
            paper.text(section.text().isEmpty() ? texts.get("platform.answer.none") : section.text());
            return;
        }
        var amounts = new Amounts(caller.locale());
        paper.table(
                section.lines().stream()
                        .map(line -> new Line(
                                line.sum() ? texts.get("grants.queue.column.asked") : line.words(),
                                amounts.of(line.amount())))
                        .toList(),
                true);
    }

    private String title(CaseFile file) {
        return file.title().isBlank() ? texts().get("grants.untitled") : file.title();
    }

    private Texts texts() {
        return Texts.in(caller.locale());
    }

    private Dates dates() {
        return new Dates(caller.locale(), caller.zone(), clock);
    }
}
