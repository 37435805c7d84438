package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.headwaters.grants.RedactScreen.Marked;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.home.HomeDesk;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.reviews.ReviewDesk;
import org.headwaters.reviews.ReviewScreen;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewWorkflow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In a blind call nobody's name reaches a reviewer by any door; a passage that an officer hides does not in any call. */
@InServer
@Tag("h2")
class BlindIT {
    @Inject
    AssignWorkflow assign;

    @Inject
    DecideWorkflow decide;

    @Inject
    RedactWorkflow redact;

    @Inject
    RedactDesk marks;

    @Inject
    CaseDesk cases;

    @Inject
    GrantFiles files;

    @Inject
    ReviewWorkflow reviewing;

    @Inject
    ReviewDesk reading;

    @Inject
    HomeDesk home;

    @Inject
    GrantSearch search;

    @Inject
    Caller caller;

    @Inject
    GrantCast grants;

    @Inject
    Directory directory;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    private GrantCast.Offer offer;
    private GrantCast.Submitted it;
    private String museum;
    private String written;
    private PersonId mei;
    private PersonId imre;

    @Test
    void inABlindCall_noNameReachesAReviewer_byAnyDoor() throws Exception {
        asked(true);
        assertHidden(acting.as(mei, () -> reading.mine(), REVIEWER));
        assertHidden(acting.as(mei, () -> home.mine(), REVIEWER));
        assertHidden(screen(mei));
        for (var mail : grants.mailsTo(mei)) {
            assertThat(mail).doesNotContain("Museum", "Larkmoor", "Okafor");
        }
        accept(mei);
        var read = screen(mei);
        assertHidden(read);
        assertThat(read.blind()).isTrue();
        assertThat(words(read)).contains("2 partners", "Partner A", "[name]");
        assertHidden(acting.as(mei, () -> cases.open(it.reference()), REVIEWER));
        assertThat(acting.as(mei, () -> search.find("Museum", 10, caller), REVIEWER))
                .isEmpty();
        assertThat(acting.as(mei, () -> files.mayRead(grants.subject(it.reference()), caller), REVIEWER))
                .isFalse();
        assertThat(acting.as(offer.by(), () -> cases.open(it.reference()), OFFICER)
                        .partners())
                .isNotEmpty();
        assertThat(acting.as(it.iris(), () -> cases.open(it.reference()), PARTNER)
                        .sections())
                .anyMatch(section -> section.text().contains(museum));
    }

    @Test
    void inABlindCall_readersDoNotLearnWhoElseRead_andInANamedOneTheyDo_butNotEarly() throws Exception {
        for (boolean blind : List.of(true, false)) {
            asked(blind);
            acting.as(offer.by(), () -> assign.assign(it.reference(), imre), OFFICER);
            score(mei);
            accept(imre);
            assertThat(screen(imre).others()).isNull();
            assertThat(screen(imre).toString()).doesNotContain("Mei Larsdotter");
            score(imre);
            var others = screen(imre).others();
            assertThat(others.readers()).hasSize(1);
            assertThat(others.readers().get(0).person() == null).isEqualTo(blind);
            assertThat(others.readers().get(0).name()).isEqualTo(blind ? "" : "Mei Larsdotter");
            assertThat(others.adjustedMean()).isNull();
        }
    }

    @Test
    void whatAnOfficerHides_isNotReadByReviewers_andStaysForStaffAndApplicants() throws Exception {
        asked(false);
        accept(mei);
        assertThat(words(screen(mei))).contains("0171 999", museum);
        hide("0171 999");
        assertThat(words(screen(mei))).doesNotContain("0171 999").contains("Ring [hidden].");
        assertThat(acting.as(mei, () -> cases.open(it.reference()), REVIEWER).sections())
                .noneMatch(section -> section.text().contains("0171"));
        assertThat(acting.as(mei, () -> files.mayRead(grants.subject(it.reference()), caller), REVIEWER))
                .isFalse();
        var staff = acting.as(offer.by(), () -> cases.open(it.reference()), OFFICER);
        assertThat(staff.sections()).anyMatch(section -> section.text().contains("0171 999"));
        assertThat(staff.history()).extracting(CaseFile.Happened::move).contains(RedactWorkflow.MOVE);
        assertThat(grants.trail(it.reference(), "grants.redacted")).isEqualTo("together: 1");
    }

    @Test
    void whatIsShownAgain_isAsIfItHadNeverBeenHidden() throws Exception {
        asked(false);
        accept(mei);
        hide("0171 999");
        hide("");
        assertThat(words(screen(mei))).contains("0171 999");
        assertThat(acting.as(mei, () -> files.mayRead(grants.subject(it.reference()), caller), REVIEWER))
                .isTrue();
        assertThat(grants.trail(it.reference(), "grants.redacted")).isEqualTo("together: 0");
        acting.as(
                offer.by(),
                () -> decide.giveBack(it.reference(), grants.see(it.reference()).getVersion(), "Who?", Set.of()),
                OFFICER);
        grants.rewrite(it, "together", written + " Or ring 0171 998.");
        grants.resubmit(it);
        assertThat(words(screen(mei))).contains("0171 998");
        assertThat(grants.mails(it.reference(), "redact/")).isEmpty();
        hide("0171 998");
        assertThat(words(screen(mei))).doesNotContain("0171 998");
    }

    @Test
    void whatIsHiddenInOneAnswer_isHiddenInTheTitleToo() throws Exception {
        asked(false);
        grants.write(it, "different", "We ring a thermometer.");
        acting.as(
                offer.by(),
                () -> redact.redact(it.reference(), List.of(new Marked("different", "thermometer", 0))),
                OFFICER);
        assertThat(screen(mei).title()).isEqualTo("A [hidden] in every window");
        assertThat(acting.as(mei, () -> reading.mine(), REVIEWER).open())
                .filteredOn(row -> row.reference().equals(it.reference()))
                .singleElement()
                .satisfies(row -> assertThat(row.title()).doesNotContain("thermometer"));
    }

    @Test
    void anAnswerThatChanges_isNotShownAtAll_untilTheOfficerHasLookedAgain() throws Exception {
        asked(false);
        accept(mei);
        hide("0171 999");
        var ref = it.reference();
        acting.as(
                offer.by(), () -> decide.giveBack(ref, grants.see(ref).getVersion(), "Who drives?", Set.of()), OFFICER);
        grants.rewrite(it, "together", written + " Or ring 0171 998.");
        grants.resubmit(it);
        assertThat(words(screen(mei))).doesNotContain("0171").contains("looked through before you can read it");
        assertThat(grants.mails(ref, "redact/")).hasSize(1);
        var again = acting.as(offer.by(), () -> marks.open(ref), OFFICER);
        assertThat(again.parts()).filteredOn(RedactScreen.Part::stale).hasSize(1);
        assertThat(acting.as(offer.by(), () -> cases.open(ref), OFFICER).redactionStale())
                .isTrue();
        hide("0171 999\n0171 998");
        assertThat(words(screen(mei))).doesNotContain("0171").contains("Or ring [hidden]");
        assertThat(acting.as(offer.by(), () -> cases.open(ref), OFFICER).redactionStale())
                .isFalse();
    }

    @Test
    void whatIsSentAgainUnchanged_needsNoSecondLook() throws Exception {
        asked(false);
        hide("0171 999");
        var ref = it.reference();
        acting.as(
                offer.by(), () -> decide.giveBack(ref, grants.see(ref).getVersion(), "Who drives?", Set.of()), OFFICER);
        grants.resubmit(it);
        assertThat(acting.as(offer.by(), () -> cases.open(ref), OFFICER).redactionStale())
                .isFalse();
        assertThat(grants.mails(ref, "redact/")).isEmpty();
    }

    @Test
    void twoOfficersAtOnce_theSecondIsTold_andWhatIsNotThereIsRefused() throws Exception {
        asked(false);
        hide("0171 999");
        assertThatThrownBy(() -> acting.as(
                        offer.by(),
                        () -> redact.redact(it.reference(), List.of(new Marked("together", "Ring", 0))),
                        OFFICER))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> hide("never written")).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("grants.refused.passageNotThere"));
    }

    @Test
    void whetherReadersSeeNames_staysAsPublished() throws Exception {
        asked(true);
        assertThatThrownBy(() -> grants.unblind(offer)).hasMessageContaining("call.published");
    }

    @Test
    void whoIsInConflict_cannotHideOrLook() throws Exception {
        asked(false);
        cast.affiliate(offer.by(), it.museum(), null);
        assertThatThrownBy(() -> hide("0171 999")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(offer.by(), () -> marks.open(it.reference()), OFFICER, APPROVER))
                .isInstanceOf(NotFound.class);
    }

    private void asked(boolean blind) throws Exception {
        offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"), blind);
        it = grants.submitted(offer);
        museum = directory.cards(List.of(it.museum())).get(it.museum()).name();
        written = "The " + museum + " brings Iris Okafor to us. Ring 0171 999.";
        grants.write(it, "together", written);
        mei = cast.person("Mei Larsdotter", REVIEWER);
        imre = cast.person("Imre Varga", REVIEWER);
        acting.as(offer.by(), () -> assign.assign(it.reference(), mei), OFFICER);
    }

    private void hide(String passages) throws Exception {
        var seen = acting.as(offer.by(), () -> marks.open(it.reference()), OFFICER).parts().stream()
                .filter(part -> part.code().equals("together"))
                .findFirst()
                .orElseThrow()
                .version();
        acting.as(
                offer.by(),
                () -> redact.redact(it.reference(), List.of(new Marked("together", passages, seen))),
                OFFICER);
    }

    private void accept(PersonId reader) throws Exception {
        var ref = it.reference();
        acting.as(reader, () -> reviewing.accept(ref, reading.screen(ref).version()), REVIEWER);
    }

    private void score(PersonId reader) throws Exception {
        var ref = it.reference();
        if (screen(reader).stage() == ReviewStage.INVITED) {
            accept(reader);
        }
        for (var question : screen(reader).questions()) {
            acting.as(reader, () -> reviewing.choose(ref, question.id(), question.pointsVersion(), 4), REVIEWER);
        }
        acting.as(reader, () -> reviewing.submit(ref, screen(reader).caseVersion(), List.of()), REVIEWER);
    }

    private ReviewScreen screen(PersonId reader) throws Exception {
        return acting.as(reader, () -> reading.screen(it.reference()), REVIEWER);
    }

    private static String words(ReviewScreen screen) {
        var words = new StringBuilder();
        screen.sections().forEach(section -> words.append(section.text()).append('\n'));
        return words.toString();
    }

    /** Everything that is sent, as text. */
    private static void assertHidden(Object sent) {
        assertThat(String.valueOf(sent)).doesNotContain("Museum", "Larkmoor", "Okafor", "Tomas", "Brandt");
    }
}
