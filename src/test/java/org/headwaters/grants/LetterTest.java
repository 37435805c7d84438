package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.anApplicationIn;
import static org.headwaters.grants.GrantStories.ruth;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static final LetterText DRAFT =
            new LetterText("Your application", "Dear partners,\n\nyou receive all of it.");

    @Test
    void aTemplate_isFilledIn_withTheWordsOfTheDecision() {
        var template = new LetterText("“{title}”: {awarded}", "You asked for {asked}.\n\n{reasons}");
        var filled = template.filled(Map.of(
                Blank.TITLE,
                "Night bus",
                Blank.AWARDED,
                "$4,500",
                Blank.ASKED,
                "$5,000",
                Blank.REASONS,
                "One.\n\nTwo."));
        assertThat(filled.subject()).isEqualTo("“Night bus”: $4,500");
        assertThat(filled.body()).isEqualTo("You asked for $5,000.\n\nOne.\n\nTwo.");
    }

    @Test
    void aTitleThatLooksLikeATemplate_isNotReadAsOne() {
        var template = new LetterText("“{title}”", "{title} and $1 \\ {reasons}");
        var filled = template.filled(Map.of(Blank.TITLE, "{reasons} $0 \\1", Blank.REASONS, "Why."));
        assertThat(filled.subject()).isEqualTo("“{reasons} $0 \\1”");
        assertThat(filled.body()).isEqualTo("{reasons} $0 \\1 and $1 \\ Why.");
    }

    @Test
    void aWordThatNobodyKnows_staysVisible() {
        assertThat(new LetterText("s", "Dear {whom}").filled(Map.of()).body()).isEqualTo("Dear {whom}");
    }

    @Test
    void aLongTitle_neverBreaksTheSubject() {
        var filled = new LetterText("{title}", "b").filled(Map.of(Blank.TITLE, "x".repeat(400)));
        assertThat(filled.subject()).hasSize(200).endsWith("…");
    }

    @Test
    void noReasons_leaveNoHole() {
        assertThat(new LetterText("s", "a\n\n{reasons}\n\nb")
                        .filled(Map.of(Blank.REASONS, ""))
                        .body())
                .isEqualTo("a\n\nb");
    }

    @Test
    void aSubject_isOneLine_soThatNoHeaderCanBeSmuggledIn() {
        assertThat(new LetterText("a\r\nBcc: x@y", "b").subject()).isEqualTo("a Bcc: x@y");
        assertThatThrownBy(() -> new LetterText(" ", "b")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new LetterText("a", " ")).isInstanceOf(Refusal.class);
    }

    @Test
    void anEdit_keepsWhatTheTemplateSaid_andRefusesAStaleText() {
        var letter = aLetter();
        letter.edit(new LetterText("Subject", "Other words"), 0, ruth(WHILE_OPEN));
        assertThat(letter.getText().body()).isEqualTo("Other words");
        assertThat(letter.getTemplateBody()).isEqualTo(DRAFT.body());
        assertThatThrownBy(() -> letter.edit(DRAFT, 7, ruth(WHILE_OPEN))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aHeldLetter_isNotSent_untilItsDayOrSomebodysWord() {
        var letter = aLetter();
        letter.hold(WHILE_OPEN.plus(Duration.ofDays(2)), ruth(WHILE_OPEN));
        assertThatThrownBy(() -> letter.send(0, ruth(WHILE_OPEN))).hasMessageContaining("letterHeld");
        assertThat(letter.isReady(WHILE_OPEN.plus(Duration.ofDays(2)))).isTrue();
        letter.hold(null, ruth(WHILE_OPEN));
        assertThat(letter.isReady(WHILE_OPEN.plus(Duration.ofDays(900)))).isFalse();
        letter.release();
        letter.send(0, ruth(WHILE_OPEN));
        assertThat(letter.getState()).isEqualTo(LetterState.SENT);
    }

    @Test
    void aHold_endsInTheFuture() {
        assertThatThrownBy(() -> aLetter().hold(WHILE_OPEN, ruth(WHILE_OPEN))).hasMessageContaining("holdInThePast");
        assertThatThrownBy(() -> aLetter().hold(Instant.MAX, ruth(WHILE_OPEN))).hasMessageContaining("holdTooLong");
    }

    @Test
    void aSentLetter_isNeverChangedAgain() {
        var letter = aLetter();
        letter.send(0, ruth(WHILE_OPEN));
        assertThatThrownBy(() -> letter.send(0, ruth(WHILE_OPEN))).hasMessageContaining("letterGone");
        assertThatThrownBy(() -> letter.edit(DRAFT, 0, ruth(WHILE_OPEN))).hasMessageContaining("letterGone");
        assertThatThrownBy(() -> letter.hold(null, ruth(WHILE_OPEN))).hasMessageContaining("letterGone");
        letter.takeBack();
        assertThat(letter.getState()).isEqualTo(LetterState.VOID);
        assertThat(letter.getSentAt()).isEqualTo(WHILE_OPEN);
    }

    @Test
    void otherWordsThanTheSenderRead_areNotSent() {
        assertThatThrownBy(() -> aLetter().send(3, ruth(WHILE_OPEN))).isInstanceOf(StaleVersion.class);
    }

    private static Letter aLetter() {
        return new Letter(anApplicationIn(Stage.AWARDED), Verdict.AWARD, DRAFT, WHILE_OPEN);
    }
}
