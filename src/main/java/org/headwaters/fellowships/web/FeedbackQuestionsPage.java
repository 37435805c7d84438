package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.headwaters.fellowships.AskDesk;
import org.headwaters.fellowships.AskWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What everybody is asked who gives feedback in a cohort; changed while it is planned. */
@Page
public class FeedbackQuestionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AskDesk desk;

    @Inject
    private AskWorkflow workflow;

    private final HashMap<Long, String> typed = new HashMap<>();
    private String ref;
    private transient AskDesk.QuestionsShown shown;

    public void open() {
        var wordings = getShown().wordings();
        IntStream.range(0, wordings.size()).forEach(at -> typed.put(at + 1L, wordings.get(at)));
    }

    public String keep() {
        workflow.writeQuestions(ref, getNumbers().stream().map(typed::get).toList());
        Said.next("fellowships.questions.kept");
        return FeedbackPages.QUESTIONS.go("ref", ref);
    }

    public List<Long> getNumbers() {
        return IntStream.rangeClosed(1, getShown().wordings().size())
                .mapToObj(Long::valueOf)
                .toList();
    }

    public AskDesk.QuestionsShown getShown() {
        if (shown == null) {
            shown = desk.questions(ref);
        }
        return shown;
    }

    public Map<Long, String> getTyped() {
        return typed;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
