package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.headwaters.funds.Pitched.Said;
import org.junit.jupiter.api.Test;

class PitchTextsTest {
    private final CallForm form = GrantStories.theFiveQuestions();

    @Test
    void eachQuestion_isAnsweredInItsTurn_andTheLastTakesWhatIsLeft() {
        var said = List.of(
                new Said("solution", "The solution", "A lamp"),
                new Said("evidence", "The evidence", "Nine of ten"),
                new Said("plan", "The plan", "Forty schools"));
        assertThat(PitchTexts.placed(form, said))
                .containsExactly(
                        entry("together", "A lamp"),
                        entry("different", "The evidence\nNine of ten\n\nThe plan\nForty schools"));
    }

    @Test
    void aQuestionOfTheSameCode_takesItsOwnText() {
        var said = List.of(new Said("solution", "The solution", "A lamp"), new Said("together", "Together", "We meet"));
        assertThat(PitchTexts.placed(form, said))
                .containsEntry("together", "We meet")
                .containsEntry("different", "A lamp");
    }

    @Test
    void whatWasNotSaid_leavesItsQuestionOpen() {
        var said = List.of(new Said("solution", "The solution", "A lamp"), new Said("evidence", "The evidence", "  "));
        assertThat(PitchTexts.placed(form, said)).containsOnlyKeys("together");
    }
}
