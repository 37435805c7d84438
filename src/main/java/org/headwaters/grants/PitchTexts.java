package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headwaters.funds.Pitched;
import org.headwaters.platform.text.Typed;

/**
 * Where what a team said in its pitch stands in its application: at the question of the same code, else at the questions
 * that are answered in words, in their order, what is left over at the last of them. Nothing is cut but what no field could
 * hold; the pitch itself stays with its team.
 */
@ApplicationScoped
class PitchTexts {
    /** The kind of purpose that a team of fellows is. */
    static final String PURPOSE = "fellowship";

    @Inject
    Answers answers;

    void write(Application application, Pitched pitched, Act act) {
        answers.add(new Answer(application.id(), Field.TITLE, title(pitched), act));
        var form = application.getForm();
        form.getQuestions().stream()
                .filter(question -> question.getKind() == Question.Kind.PURPOSE)
                .forEach(question -> put(application, question.getCode(), PURPOSE + ":" + pitched.fellowship(), act));
        placed(form, pitched.said()).forEach((code, text) -> put(application, code, text, act));
        if (pitched.askedMinor() > 0) {
            var what = pitched.budget() == null ? "" : pitched.budget().strip();
            put(
                    application,
                    BudgetCell.code(1, "what"),
                    shortened(what.replaceAll("\\s+", " "), Typed.LONGEST_LINE),
                    act);
            put(application, BudgetCell.code(1, "cost"), pitched.asked().major().toPlainString(), act);
        }
        answers.flush();
    }

    static String title(Pitched pitched) {
        return shortened(pitched.title(), Typed.LONGEST_LINE);
    }

    static Map<String, String> placed(CallForm form, List<Pitched.Said> said) {
        var free = form.getQuestions().stream()
                .filter(question -> question.getKind() == Question.Kind.TEXT)
                .map(Question::getCode)
                .collect(Collectors.toCollection(ArrayList::new));
        var placed = new LinkedHashMap<String, List<Pitched.Said>>();
        var rest = new ArrayList<Pitched.Said>();
        for (var one : said) {
            if (free.remove(one.code())) {
                placed.put(one.code(), List.of(one));
            } else if (!one.text().isBlank()) {
                rest.add(one);
            }
        }
        for (int i = 0; i < free.size() && !rest.isEmpty(); i++) {
            var last = i == free.size() - 1;
            var here = last ? List.copyOf(rest) : List.of(rest.get(0));
            rest.subList(0, here.size()).clear();
            placed.put(free.get(i), here);
        }
        var texts = new LinkedHashMap<String, String>();
        placed.forEach((code, ones) -> texts.put(code, shortened(text(ones), Typed.LONGEST_TEXT)));
        return texts;
    }

    private static String text(List<Pitched.Said> ones) {
        return ones.size() == 1
                ? ones.get(0).text()
                : ones.stream().map(one -> one.heading() + "\n" + one.text()).collect(Collectors.joining("\n\n"));
    }

    private void put(Application application, String code, String text, Act act) {
        if (!text.isBlank()) {
            answers.add(new Answer(application.id(), code, text, act));
        }
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
