package org.headwaters.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.clockwork.OwnTransaction;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class AuditIT {
    private static final PersonId ADA = new PersonId(7101);

    @Inject
    Audit audit;

    @Inject
    AuditDesk desk;

    @Inject
    Sealer sealer;

    @Inject
    Trail trail;

    @Inject
    OwnTransaction transaction;

    @Inject
    Tampering tampering;

    @Inject
    Acting acting;

    private final SubjectRef subject = new SubjectRef("grant", UUID.randomUUID().toString());

    @BeforeEach
    void threeDeedsAreSealed() throws Exception {
        for (int n = 0; n < 3; n++) {
            int number = n;
            acting.as(ADA, () -> transaction.run(() -> audit.write("it.did", subject, "a" + number, "b")), OFFICER);
        }
        transaction.run(sealer::beat);
    }

    @Test
    void aDeedTellsWhoWhatAndFromWhere() throws Exception {
        var page = acting.as(ADA, () -> desk.page(0, subject.reference(), null, 0, 10), ADMINISTRATOR);
        assertThat(page.count()).isEqualTo(3);
        long id = page.lines().get(0).id();
        var opened = acting.as(ADA, () -> desk.open(id), ADMINISTRATOR);
        assertThat(opened.before()).isEqualTo("a2");
        assertThat(opened.address()).isNotBlank();
        assertThat(opened.place()).isPositive();
        assertThat(opened.chain()).hasSize(64);
    }

    @Test
    void ofTwoRecords_theFieldsThatDifferAreShown_toReadersInTheirOwnWords() throws Exception {
        var before = "Terms[title=Meet, blind=false, largest=USD 5000.00]";
        var after = "Terms[title=Meet, blind=true, largest=USD 6000.00]";
        acting.as(ADA, () -> transaction.run(() -> audit.write("it.did", subject, before, after)), OFFICER);
        var line = acting.as(ADA, () -> desk.page(0, subject.reference(), null, 0, 1), ADMINISTRATOR)
                .lines()
                .get(0);
        assertThat(line.change()).isEqualTo("Blind; Largest");
        assertThat(acting.as(ADA, () -> desk.open(line.id()), ADMINISTRATOR).changes())
                .containsExactly(
                        new AuditScreen.Change("Blind", "no", "yes"),
                        new AuditScreen.Change("Largest", "USD 5000.00", "USD 6000.00"));
    }

    @Test
    void aTrailThatNobodyTouched_isWhole() {
        assertThat(transaction.call(trail::violations)).isEmpty();
    }

    @Test
    void aChangedEntry_isFound() {
        assertThat(tampering.found(
                        "update audit set after_text = 'c' where before_text = 'a1' and subject_reference = '"
                                + subject.reference() + "'"))
                .anyMatch(line -> line.contains("does not say what it said"));
    }

    @Test
    void anEntryTakenAway_isFound() {
        assertThat(tampering.found("delete from audit where before_text = 'a1' and subject_reference = '"
                        + subject.reference() + "'"))
                .anyMatch(line -> line.startsWith("An entry is missing"));
    }

    @Test
    void theLastEntriesCutOff_areFound() {
        assertThat(tampering.found("delete from audit where subject_reference = '" + subject.reference() + "'"))
                .isNotEmpty();
    }

    @Test
    void anEntryThatIsGivenAnotherPerson_withAFreshDigest_isFound() {
        assertThat(tampering.found("update audit set person_id = 1, digest = '" + "0".repeat(64)
                        + "' where before_text = 'a1' and subject_reference = '" + subject.reference() + "'"))
                .isNotEmpty();
    }

    @Test
    void whatWasRefused_staysInTheTrail_thoughTheTryRollsBack() throws Exception {
        assertThatThrownBy(() -> acting.as(
                        ADA,
                        () -> transaction.run(() -> {
                            audit.write("it.awarded", subject, null, "awarded");
                            audit.refused("it.award", subject, "you recommended it");
                            throw new Refusal("platform.refused.forbidden");
                        }),
                        OFFICER))
                .isInstanceOf(Refusal.class);
        var page = acting.as(ADA, () -> desk.page(0, subject.reference(), null, 0, 10), ADMINISTRATOR);
        assertThat(page.lines())
                .extracting(AuditScreen.Line::what)
                .contains("it.award")
                .doesNotContain("it.awarded");
    }

    @Test
    void onlyAdministratorsReadIt() {
        assertThatThrownBy(() -> acting.as(ADA, () -> desk.page(0, "", null, 0, 10), OFFICER))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> acting.asStranger(() -> desk.page(0, "", null, 0, 10)))
                .isInstanceOf(EJBAccessException.class);
    }
}
