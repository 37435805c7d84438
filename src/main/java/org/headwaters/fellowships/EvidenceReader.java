package org.headwaters.fellowships;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headwaters.fellowships.EvidenceShown.Paper;
import org.headwaters.fellowships.EvidenceShown.Sign;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.files.FileCard;
import org.headwaters.platform.files.Files;

/** Reads what a team shows, with the names of those who wrote it, in a handful of queries. */
@ApplicationScoped
class EvidenceReader {
    @Inject
    EvidenceRows rows;

    @Inject
    Files files;

    @Inject
    PersonNames names;

    EvidenceShown of(Team team, GateKind kind) {
        var talks = kind == GateKind.EXPLORE ? rows.of(team, Interview.class) : List.<Interview>of();
        var notes = kind == GateKind.EXPLORE ? rows.of(team, ResearchNote.class) : List.<ResearchNote>of();
        var questions = kind == GateKind.EXPLORE ? rows.of(team, HowMightWe.class) : List.<HowMightWe>of();
        var made = kind == GateKind.PROTOTYPE || kind == GateKind.TEST
                ? rows.of(team, Prototype.class)
                : List.<Prototype>of();
        var ideas = kind == GateKind.PROTOTYPE ? rows.of(team, DroppedIdea.class) : List.<DroppedIdea>of();
        var tests = kind == GateKind.TEST ? rows.of(team, UserTest.class) : List.<UserTest>of();
        var pitch = kind == GateKind.FUNDING ? rows.pitch(team).orElse(null) : null;
        var known = new Known(writers(talks, notes, questions, made, ideas, tests, pitch), papers(made, tests));
        return new EvidenceShown(
                talks.stream().map(known::talk).toList(),
                notes.stream().map(known::note).toList(),
                questions.stream().map(known::question).toList(),
                made.stream().map(known::thing).toList(),
                ideas.stream().map(known::dropped).toList(),
                tests.stream().map(known::trial).toList(),
                pitch == null ? null : known.ask(pitch));
    }

    /** The files of all its prototypes and tests. */
    List<Paper> papers(Team team) {
        return cards(rows.of(team, Prototype.class), rows.of(team, UserTest.class))
                .map(EvidenceReader::paper)
                .toList();
    }

    private Map<PersonId, String> writers(
            List<Interview> talks,
            List<ResearchNote> notes,
            List<HowMightWe> questions,
            List<Prototype> made,
            List<DroppedIdea> ideas,
            List<UserTest> tests,
            Pitch pitch) {
        var all = new ArrayList<Evidence>(talks);
        all.addAll(notes);
        all.addAll(questions);
        all.addAll(made);
        all.addAll(ideas);
        all.addAll(tests);
        if (pitch != null) {
            all.add(pitch);
        }
        var people = new HashSet<PersonId>();
        all.forEach(one -> people.add(one.getChangedBy()));
        tests.forEach(one -> people.add(one.getPredictedBy()));
        return people.isEmpty() ? Map.of() : names.namesOf(people);
    }

    private Map<SubjectRef, List<FileCard>> papers(List<Prototype> made, List<UserTest> tests) {
        return cards(made, tests).collect(groupingBy(FileCard::subject));
    }

    private Stream<FileCard> cards(List<Prototype> made, List<UserTest> tests) {
        return Stream.concat(
                files.of(Prototype.KIND, references(made, Prototype::subject)).stream(),
                files.of(UserTest.KIND, references(tests, UserTest::subject)).stream());
    }

    private static <T> List<String> references(List<T> rows, Function<T, SubjectRef> subject) {
        return rows.stream().map(one -> subject.apply(one).reference()).toList();
    }

    private static Paper paper(FileCard card) {
        return new Paper(
                card.id().value(), card.name(), card.link(), card.type().startsWith("image/"));
    }

    /** What was asked for once for all rows. */
    private record Known(Map<PersonId, String> writers, Map<SubjectRef, List<FileCard>> papers) {

        private List<Paper> its(SubjectRef subject) {
            return papers.getOrDefault(subject, List.of()).stream()
                    .map(EvidenceReader::paper)
                    .toList();
        }

        private Sign sign(Evidence one) {
            return new Sign(writers.getOrDefault(one.getChangedBy(), ""), one.getChangedAt());
        }

        EvidenceShown.Talk talk(Interview one) {
            return new EvidenceShown.Talk(
                    one.getId(), one.getVersion(), one.getWho(), one.getDay(), one.getInsights(), sign(one));
        }

        EvidenceShown.Note note(ResearchNote one) {
            return new EvidenceShown.Note(
                    one.getId(),
                    one.getVersion(),
                    one.getContent(),
                    one.isCites(),
                    one.getAdds(),
                    one.getSuggestedAt(),
                    sign(one));
        }

        EvidenceShown.Question question(HowMightWe one) {
            return new EvidenceShown.Question(one.getId(), one.getVersion(), one.getSentence(), sign(one));
        }

        EvidenceShown.Thing thing(Prototype one) {
            return new EvidenceShown.Thing(
                    one.getId(),
                    one.getVersion(),
                    one.getWhat(),
                    one.getMadeOf(),
                    one.getTests(),
                    one.getDroppedWhy(),
                    its(one.subject()),
                    sign(one));
        }

        EvidenceShown.Dropped dropped(DroppedIdea one) {
            return new EvidenceShown.Dropped(one.getId(), one.getVersion(), one.getWhat(), one.getWhy(), sign(one));
        }

        EvidenceShown.Trial trial(UserTest one) {
            var prototype = one.getPrototype();
            return new EvidenceShown.Trial(
                    one.getId(),
                    one.getVersion(),
                    prototype.getId(),
                    prototype.getWhat(),
                    one.getWithWhom(),
                    one.getPrediction(),
                    new Sign(writers.getOrDefault(one.getPredictedBy(), ""), one.getPredictedAt()),
                    one.getBegunAt(),
                    one.getDay(),
                    one.getHappened(),
                    one.getChanges(),
                    its(one.subject()),
                    sign(one));
        }

        EvidenceShown.Ask ask(Pitch one) {
            return new EvidenceShown.Ask(
                    one.getId(),
                    one.getVersion(),
                    one.getSolution(),
                    one.getEvidence(),
                    one.getPlan(),
                    one.getBudget(),
                    one.getBudgetWords(),
                    sign(one));
        }
    }
}
