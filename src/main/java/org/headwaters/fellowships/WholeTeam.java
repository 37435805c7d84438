package org.headwaters.fellowships;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.text.Typed;

/**
 * Whether everything is there that a cohort asks of a team before its partners say yes and before it is submitted.
 *
 * @param gaps what is missing or too much, in the order of the page; none when it is whole
 */
record WholeTeam(List<TeamGap> gaps) {

    /** @param answers what was typed, by the code of its question */
    static WholeTeam of(Team team, List<CohortQuestion> questions, Map<String, String> answers) {
        var cohort = team.getCohort();
        var gaps = new ArrayList<TeamGap>();
        if (team.getTitle().isBlank()) {
            gaps.add(new TeamGap("title", "fellowships.gap.title"));
        }
        for (var question : questions) {
            var words = Typed.words(answers.get(question.getCode()));
            if (words == 0 && question.isRequired()) {
                gaps.add(new TeamGap(question.getCode(), "fellowships.gap.answer", question.getWording()));
            } else if (words > question.getWords()) {
                gaps.add(new TeamGap(
                        question.getCode(),
                        "fellowships.gap.words",
                        question.getWording(),
                        words,
                        question.getWords()));
            }
        }
        var size = team.getMembers().size();
        if (size < cohort.getSmallestTeam()) {
            gaps.add(new TeamGap("members", "fellowships.gap.tooFew", cohort.getSmallestTeam(), size));
        } else if (size > cohort.getLargestTeam()) {
            gaps.add(new TeamGap("members", "fellowships.gap.tooMany", cohort.getLargestTeam(), size));
        }
        return new WholeTeam(List.copyOf(gaps));
    }

    boolean isWhole() {
        return gaps.isEmpty();
    }

    void require() {
        if (!isWhole()) {
            throw new IncompleteTeam(gaps);
        }
    }
}
