package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.anApplicationIn;
import static org.headwaters.grants.GrantStories.ruth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartingTest {
    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"MISSED", "WITHDRAWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void aSecondStart_opensTheFirst_whereverItStands_whileNothingIsTold(Stage stage) {
        assertThat(anApplicationIn(stage).isOpenedAgain()).isTrue();
        assertThat(rolling(anApplicationIn(stage)).isOpenedAgain()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"MISSED", "WITHDRAWN"})
    void whatIsOver_givesWay(Stage stage) {
        assertThat(anApplicationIn(stage).isOpenedAgain()).isFalse();
    }

    @Test
    void aToldAward_keepsItsPlaceUnderAClosingCall_andAToldDeclineGivesWay() {
        assertThat(told(Stage.AWARDED).isOpenedAgain()).isTrue();
        assertThat(told(Stage.DECLINED).isOpenedAgain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWARDED", "DECLINED"})
    void aToldDecision_givesWayUnderARollingCall(Stage stage) {
        assertThat(rolling(told(stage)).isOpenedAgain()).isFalse();
    }

    private static Application told(Stage stage) {
        var application = anApplicationIn(stage);
        application.tell(ruth(WHILE_OPEN));
        return application;
    }

    private static Application rolling(Application application) {
        GrantStories.set(application.getCall(), "rhythm", Rhythm.ROLLING);
        return application;
    }
}
