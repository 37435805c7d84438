package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.headwaters.network.Cast;
import org.headwaters.network.Joining;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever is on the way in takes a promise back and begins another, or has two of them. */
@InServer
@Tag("h2")
class TakenBackIT {
    @Inject
    DraftWorkflow drafting;

    @Inject
    VettingDesk desk;

    @Inject
    VettingWorkflow vetting;

    @Inject
    Joining joining;

    @Inject
    PromiseCast promises;

    @Inject
    Cast cast;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    private String theme;
    private OrganisationId museum;
    private PersonId iris;
    private PersonId ruth;
    private PersonId daniel;
    private List<PersonId> readers;

    @BeforeEach
    void somebodyOnTheWayIn() {
        theme = promises.goal();
        museum = cast.partner("Museum " + theme);
        iris = promises.signer("Iris " + theme, museum);
        ruth = cast.person("Ruth " + theme, OFFICER);
        daniel = cast.person("Daniel " + theme, APPROVER);
        readers = promises.readers(theme);
        promises.applicant(museum);
    }

    @Test
    void whoTakesItsFirstPromiseBack_mayBeginAnother_andTheOthersHearOfIt() throws Exception {
        var coach = cast.person("Cora " + theme, PARTNER);
        var reference = promises.submitted(iris, theme);
        transaction.sql("update commitment set coach_id = " + coach.value() + " where reference = '" + reference + "'");
        assertThat(promises.standing(museum)).isEqualTo("APPLIED");

        acting.as(iris, () -> drafting.withdraw(reference, null), PARTNER);

        assertThat(promises.standing(museum)).isEqualTo("READINESS");
        assertThat(promises.mails(reference, "withdrawn"))
                .hasSize(1)
                .first()
                .asString()
                .contains("withdrawn");
        promises.submitted(iris, theme, "title", "Another one");
        assertThat(promises.standing(museum)).isEqualTo("APPLIED");
    }

    @Test
    void whoIsOnTheWayIn_sendsOnePromise_andTheNextWhenThatOneIsDecided() throws Exception {
        var first = promises.submitted(iris, theme);
        assertRefused("commitments.refused.another", () -> promises.submitted(iris, theme, "title", "Second"));
        acting.as(iris, () -> drafting.withdraw(first, null), PARTNER);
        promises.submitted(iris, theme, "title", "Third");
        assertThat(promises.standing(museum)).isEqualTo("APPLIED");
    }

    @Test
    void whoRestsOrHasLeft_sendsNoPromise() throws Exception {
        var reference = promises.draft(iris, promises.fields(theme));
        stands("PAUSED");
        assertRefused("network.refused.returnFirst", () -> acting.as(iris, () -> drafting.submit(reference), PARTNER));
        stands("ALUMNI");
        assertRefused("network.refused.notOfNetwork", () -> acting.as(iris, () -> drafting.submit(reference), PARTNER));
    }

    @Test
    void whoLeavesWhileItsPromiseIsRead_isLetInByIt_onceItWasAskedAgain_andItIsReadForIt() throws Exception {
        var reference = promises.submitted(iris, theme);
        stands("ALUMNI");
        assertRefused("network.refused.notOfNetwork", () -> takeUp(reference));
        stands("APPLIED");
        takeUp(reference);
        read(reference);
        for (var away : Map.of("PAUSED", "network.refused.returnFirst", "ALUMNI", "network.refused.notOfNetwork")
                .entrySet()) {
            stands(away.getKey());
            assertRefused(away.getValue(), () -> accept(reference));
        }
        stands("READINESS");
        assertRefused("network.refused.notReadForIt", () -> accept(reference));

        acting.as(ruth, () -> vetting.askChanges(reference, version(reference), "Say it anew"), OFFICER);
        acting.as(iris, () -> drafting.revise(reference), PARTNER);
        assertThat(promises.standing(museum)).isEqualTo("VETTING");
        read(reference);
        accept(reference);
        assertThat(promises.standing(museum)).isEqualTo("MEMBER");
    }

    @Test
    void whoHasASecondPromiseThatIsRead_isStillOnTheWay_whenTheFirstIsTakenBackOrDeclined() throws Exception {
        stands("MEMBER");
        var first = promises.submitted(iris, theme);
        var second = promises.submitted(iris, theme, "title", "Second");
        var third = promises.submitted(iris, theme, "title", "Third");
        stands("VETTING");
        takeUp(second);
        takeUp(third);

        acting.as(iris, () -> drafting.withdraw(first, null), PARTNER);
        assertThat(promises.standing(museum)).isEqualTo("VETTING");

        read(second);
        acting.as(daniel, () -> vetting.decline(second, version(second), "Not this one"), APPROVER);
        assertThat(promises.standing(museum)).isEqualTo("VETTING");

        read(third);
        acting.as(daniel, () -> vetting.accept(third, version(third), "This one"), APPROVER);
        assertThat(promises.standing(museum)).isEqualTo("MEMBER");
    }

    @Test
    void whoWasDeclined_isLetInByNothing_beforeItIsAskedAgain() throws Exception {
        acting.as(
                ruth,
                () -> transaction.run(() -> {
                    joining.refused(museum);
                    return null;
                }),
                OFFICER);
        assertThat(promises.standing(museum)).isEqualTo("DECLINED");
        assertThatThrownBy(() -> acting.as(
                        ruth,
                        () -> transaction.run(() -> {
                            joining.admitted(museum, LocalDate.of(2026, 1, 1));
                            return null;
                        }),
                        OFFICER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("network.refused.askAgainFirst"));
    }

    private void stands(String standing) {
        var since = List.of("MEMBER", "PAUSED", "ALUMNI").contains(standing) ? "date '2026-01-01'" : "null";
        transaction.sql("update organisation set standing = '" + standing + "', member_since = " + since
                + " where id = " + museum.value());
    }

    private void accept(String reference) throws Exception {
        acting.as(daniel, () -> vetting.accept(reference, version(reference), "This one"), APPROVER);
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }

    private void takeUp(String reference) throws Exception {
        acting.as(
                ruth, () -> vetting.takeUp(reference, desk.vet(reference, null).version(), readers), OFFICER);
    }

    private void read(String reference) throws Exception {
        for (var reader : readers) {
            promises.read(reader, reference, 4);
        }
    }

    private long version(String reference) throws Exception {
        return acting.as(ruth, () -> desk.vet(reference, null), OFFICER).version();
    }
}
