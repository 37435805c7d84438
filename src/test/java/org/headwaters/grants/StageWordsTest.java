package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.headwaters.platform.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageWordsTest {
    @ParameterizedTest
    @EnumSource
    void everyStage_hasANameForStaff_andOneForApplicants(Stage stage) {
        var texts = Texts.in(Locale.ENGLISH);
        assertThat(texts.has("grants.stage." + stage)).isTrue();
        assertThat(texts.has("grants.applicant." + stage.asApplicantsSeeIt(true)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"AWARDED", "DECLINED", "RECOMMENDED"})
    void whatIsNotTold_isInReview_toItsApplicants_andNamedApartForStaff(Stage stage) {
        var texts = Texts.in(Locale.ENGLISH);
        assertThat(stage.asApplicantsSeeIt(false)).isEqualTo(Stage.IN_REVIEW);
        assertThat(texts.get("grants.applicant." + stage.asApplicantsSeeIt(false)))
                .isEqualTo("In review");
        if (stage.isDecided()) {
            assertThat(texts.get("grants.stage." + stage + ".untold")).contains("not told");
        }
    }
}
