package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.headwaters.network.Cast;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.files.FileDesk;
import org.headwaters.platform.files.FileId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InServer
class TellIT {
    @Inject
    LetterWorkflow letters;

    @Inject
    LetterDesk outbox;

    @Inject
    LettersMatchDecisions invariant;

    @Inject
    ConversationWorkflow conversation;

    @Inject
    CaseDesk cases;

    @Inject
    ApplyDesk apply;

    @Inject
    FileDesk files;

    @Inject
    StaffWork staffWork;

    @Inject
    QuestionWork questionWork;

    @Inject
    Caller caller;

    @Inject
    AtTheDesk office;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    Clock clock;

    private GrantCast.Offer offer;

    @BeforeEach
    void aCall() {
        offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
    }

    @Test
    void lettersThatAreReady_goTogether_andHeldOnesStay() throws Exception {
        var first = awarded();
        var held = awarded();
        officer(() -> letters.hold(held.reference(), clock.instant().plus(Duration.ofDays(2))));
        var seen = acting.as(offer.by(), () -> outbox.open(offer.reference()), OFFICER);
        assertThat(seen.decisions()).isEqualTo(2);
        assertThat(seen.balanced()).isTrue();
        assertThat(seen.ready()).isEqualTo(1);

        assertThat(seen.readyVersions()).containsOnlyKeys(first.reference());
        assertThat(grants.trail(held.reference(), "grants.letter.held")).startsWith("HELD until ");
        var both = Map.of(
                first.reference(), letter(first).getVersion(),
                held.reference(), letter(held).getVersion());
        assertThatThrownBy(() -> officer(() -> letters.sendReady(both)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.letterHeld"));
        assertThat(grants.see(first.reference()).isTold()).isFalse();
        assertThat(grants.mails(first.reference(), "letter")).isEmpty();

        assertThat(acting.as(offer.by(), () -> letters.sendReady(seen.readyVersions()), OFFICER))
                .isEqualTo(1);
        assertThat(grants.see(first.reference()).isTold()).isTrue();
        assertThat(grants.see(held.reference()).isTold()).isFalse();
        assertThat(grants.mails(first.reference(), "letter")).hasSize(2);
        assertThat(grants.mails(held.reference(), "letter")).isEmpty();
    }

    @Test
    void lettersThatChangedSinceTheyWereShown_areNotSent_evenWhenTheirNumberIsTheSame() throws Exception {
        var shown = awarded();
        var other = awarded();
        officer(() -> letters.hold(other.reference(), null));
        var seen = acting.as(offer.by(), () -> outbox.open(offer.reference()), OFFICER)
                .readyVersions();
        officer(() -> letters.hold(shown.reference(), null));
        officer(() -> letters.release(other.reference()));
        assertThatThrownBy(() -> officer(() -> letters.sendReady(seen))).isInstanceOf(Refusal.class);
        officer(() -> letters.release(shown.reference()));
        assertThat(grants.trail(shown.reference(), "grants.letter.released")).isEqualTo("READY");
        assertThatThrownBy(() -> officer(() -> letters.sendReady(seen))).isInstanceOf(StaleVersion.class);
        assertThat(grants.see(shown.reference()).isTold()).isFalse();
        assertThat(grants.see(other.reference()).isTold()).isFalse();
    }

    @Test
    void theNumberOnALetter_isWhoIsMailed() throws Exception {
        var it = awarded();
        transaction.sql("update affiliation set until_day = from_day where person_id = "
                + it.tomas().value());
        var box = acting.as(offer.by(), () -> outbox.open(offer.reference()), OFFICER);
        assertThat(box.rows()).singleElement().returns(1, LetterDesk.Row::recipients);
        var file = acting.as(offer.by(), () -> cases.open(it.reference()), OFFICER);
        assertThat(file.letter().recipients()).isEqualTo(1);
        assertThat(acting.as(it.iris(), () -> apply.receipt(it.reference()), PARTNER)
                        .told())
                .containsExactly("Iris Okafor");
        officer(() -> letters.sendReady(box.readyVersions()));
        assertThat(grants.mails(it.reference(), "letter")).hasSize(1);
    }

    @Test
    void aLetter_isSentAsItsSenderReadIt_orNotAtAll() throws Exception {
        var it = awarded();
        var seen = letter(it).getVersion();
        officer(() -> letters.edit(it.reference(), seen, new LetterText("A subject", "Other words")));
        assertThatThrownBy(() -> officer(() -> letters.send(it.reference(), seen)))
                .isInstanceOf(StaleVersion.class);
        assertThat(grants.trail(it.reference(), "grants.letter.edited")).isEqualTo("A subject\n\nOther words");
        assertThatThrownBy(() -> officer(() -> letters.edit(it.reference(), seen, new LetterText("s", "b"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(grants.see(it.reference()).isTold()).isFalse();
        office.tell(offer, it);
        assertThat(acting.as(it.iris(), () -> cases.open(it.reference()), PARTNER)
                        .letter()
                        .text()
                        .body())
                .isEqualTo("Other words");
        assertThatThrownBy(() ->
                        officer(() -> letters.send(it.reference(), letter(it).getVersion())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void everyDecisionHasItsLetter_andTamperingIsFound() throws Exception {
        var it = awarded();
        assertThat(invariant.violations()).doesNotContain(it.reference());
        transaction.sql(
                "update letter set state = 'VOID' where id = " + letter(it).getId());
        assertThat(invariant.violations()).contains(it.reference());
        transaction.sql(
                "update letter set state = 'READY' where id = " + letter(it).getId());
        assertThat(invariant.violations()).doesNotContain(it.reference());
    }

    @Test
    void aQuestion_isMailedAndWaits_untilItIsAnswered() throws Exception {
        var it = grants.read(offer);
        officer(() -> conversation.ask(it.reference(), "Who drives?"));
        var question = acting.as(it.iris(), () -> cases.open(it.reference()), PARTNER)
                .said()
                .get(0);
        assertThat(question.waits()).isTrue();
        assertThat(grants.mails(it.reference(), "said")).hasSize(2);
        assertThat(acting.as(it.tomas(), () -> questionWork.waitingFor(caller), PARTNER))
                .hasSize(1);
        acting.as(it.tomas(), () -> conversation.answer(it.reference(), question.id(), "Tomas does"), PARTNER);
        assertThat(acting.as(it.tomas(), () -> questionWork.waitingFor(caller), PARTNER))
                .isEmpty();
        var said =
                acting.as(offer.by(), () -> cases.open(it.reference()), OFFICER).said();
        assertThat(said).extracting(CaseFile.Said::text).containsExactly("Who drives?", "Tomas does");
        assertThat(said.get(0).waits()).isFalse();
        assertThat(grants.audited(it.reference(), "grants.said")).isEqualTo(2);
        assertThat(grants.trail(it.reference(), "grants.ticked")).startsWith("done ");
        assertThat(said.get(0).speaksFor()).isEmpty();
        assertThat(said.get(1).speaksFor()).isNotBlank();
    }

    @Test
    void aNote_reachesTheColleague_andNeverAnApplicant() throws Exception {
        var it = grants.read(offer);
        var ola = cast.person("Ola Lindgren", OFFICER);
        officer(() -> conversation.note(it.reference(), "Do you know the van?", ola));
        assertThat(acting.as(ola, () -> staffWork.waitingFor(caller), OFFICER))
                .anyMatch(task ->
                        task.title().equals("grants.task.note") && task.link().contains(it.reference()));
        var note =
                acting.as(ola, () -> cases.open(it.reference()), OFFICER).said().get(0);
        assertThat(note.kind()).isEqualTo(MessageKind.NOTE);
        for (var applicant : new PersonId[] {it.iris(), it.tomas()}) {
            assertThat(acting.as(applicant, () -> cases.open(it.reference()), PARTNER)
                            .said())
                    .isEmpty();
        }
        acting.as(ola, () -> conversation.tickOff(it.reference(), note.id()), OFFICER);
        assertThat(acting.as(ola, () -> staffWork.waitingFor(caller), OFFICER))
                .noneMatch(task -> task.title().equals("grants.task.note"));
    }

    @Test
    void aFile_isOpenedByWhoeverSeesTheCase_whereTheCallTakesFiles() throws Exception {
        var it = grants.read(offer);
        Acting.Deed attach = () -> conversation.attach(it.reference(), "route.txt", bytes("By the river road"));
        assertThatThrownBy(() -> acting.as(it.iris(), attach, PARTNER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.noFiles"));
        transaction.sql("update call set attachments = true where reference = '" + offer.reference() + "'");
        acting.as(it.iris(), attach, PARTNER);
        var seen = acting.as(offer.by(), () -> cases.open(it.reference()), OFFICER);
        assertThat(seen.files()).extracting(CaseFile.Attached::name).containsExactly("route.txt");
        var id = new FileId(seen.files().get(0).link().replace("/files/", ""));
        assertThat(acting.as(it.tomas(), () -> files.card(id), PARTNER).name()).isEqualTo("route.txt");
        var other = grants.read(offer);
        assertThatThrownBy(() -> acting.as(other.iris(), () -> files.card(id), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.asStranger(() -> files.card(id))).isInstanceOf(NotFound.class);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anotherPartnersPerson_neitherReadsNorWrites() throws Exception {
        var it = grants.read(offer);
        var other = grants.read(offer);
        assertThatThrownBy(() -> acting.as(other.iris(), () -> cases.open(it.reference()), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(other.iris(), () -> conversation.say(it.reference(), "x"), PARTNER))
                .isInstanceOf(NotFound.class);
    }

    private GrantCast.Submitted awarded() throws Exception {
        return office.award(grants.recommended(offer));
    }

    private Letter letter(GrantCast.Submitted it) {
        return office.letter(it);
    }

    private void officer(Acting.Deed deed) throws Exception {
        office.officer(offer, deed);
    }
}
