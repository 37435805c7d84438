package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headwaters.grants.BudgetKindTerms;
import org.headwaters.grants.CallMakingDesk;
import org.headwaters.grants.CallMakingWorkflow;
import org.headwaters.grants.Question;
import org.headwaters.grants.QuestionTerms;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** A call's questions and kinds of cost: worded while nobody answers them, then frozen, then given a next version. */
@Page
public class QuestionsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_WORDS = 150;

    @Inject
    private CallMakingDesk desk;

    @Inject
    private CallMakingWorkflow making;

    private String ref;
    private CallMakingDesk.Sheet shown;
    private final ArrayList<TypedQuestion> questions = new ArrayList<>();
    private final ArrayList<TypedKind> kinds = new ArrayList<>();

    public void open() {
        shown = desk.sheet(ref);
        shown.questions().forEach(q -> questions.add(new TypedQuestion(q)));
        shown.kinds().forEach(k -> kinds.add(new TypedKind(k, currency())));
    }

    public void addQuestion() {
        var code = free("text", questions.stream().map(TypedQuestion::getCode));
        questions.add(new TypedQuestion(new QuestionTerms(code, Question.Kind.TEXT, code, null, USUAL_WORDS, true)));
        questions.get(questions.size() - 1).setWording("");
    }

    public void drop(TypedQuestion question) {
        questions.remove(question);
    }

    public void moveUp(TypedQuestion question) {
        var place = questions.indexOf(question);
        if (place > 0) {
            Collections.swap(questions, place, place - 1);
        }
    }

    public void addKind() {
        var code = free("kind", kinds.stream().map(TypedKind::getCode));
        kinds.add(new TypedKind(new BudgetKindTerms(code, code, null), currency()));
        kinds.get(kinds.size() - 1).setLabel("");
    }

    public void dropKind(TypedKind kind) {
        kinds.remove(kind);
    }

    public String save() {
        keep();
        Said.next(shown.published() ? "grants.questions.savedNext" : "grants.questions.saved");
        return GrantPages.QUESTIONS.go("ref", ref);
    }

    /** Saves what is typed and shows it as an applicant will see it; the call is published from there. */
    public String preview() {
        keep();
        return GrantPages.PREVIEW.go("ref", ref);
    }

    public String beginNextVersion() {
        making.beginNextVersion(ref);
        return GrantPages.QUESTIONS.go("ref", ref);
    }

    public String dropNextVersion() {
        making.dropNextVersion(ref);
        return GrantPages.QUESTIONS.go("ref", ref);
    }

    public String publishNextVersion() {
        making.publishNextVersion(ref, shown.formVersion(), terms(), kindTerms());
        Said.next("grants.questions.putInForce");
        return GrantPages.QUESTIONS.go("ref", ref);
    }

    private void keep() {
        making.ask(ref, shown.formVersion(), terms(), kindTerms());
    }

    private List<QuestionTerms> terms() {
        return questions.stream().map(TypedQuestion::terms).toList();
    }

    private List<BudgetKindTerms> kindTerms() {
        return kinds.stream().map(TypedKind::terms).toList();
    }

    private static String free(String start, Stream<String> taken) {
        var codes = taken.toList();
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> start + "-" + i)
                .filter(code -> !codes.contains(code))
                .findFirst()
                .orElseThrow();
    }

    public String currency() {
        return shown.terms().largest().currency();
    }

    public List<TypedQuestion> getQuestions() {
        return questions;
    }

    public List<TypedKind> getKinds() {
        return kinds;
    }

    public CallMakingDesk.Sheet getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
