package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.reviews.ReviewedCase.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What its applicants have not handed in, nobody else reads. */
@InServer
class UnsubmittedIT {
    private static final String HANDED_IN = "Six teachers walk the shore.";

    @Inject
    GrantCase reviewed;

    @Inject
    CaseDesk cases;

    @Inject
    DecideWorkflow decide;

    @Inject
    ApplyWorkflow moves;

    @Inject
    WriteWorkflow writing;

    @Inject
    AtTheDesk office;

    @Inject
    GrantCast grants;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    private GrantCast.Offer offer;

    @BeforeEach
    void aCall() {
        offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
    }

    @Test
    void anAnswerUnderChange_isHidden_fromWhoeverReadsTheCase_andTheOthersStay() throws Exception {
        var it = grants.read(offer);
        grants.write(it, "together", HANDED_IN);
        grants.write(it, "different", "Crabs are counted.");
        office.officer(
                offer, () -> decide.giveBack(it.reference(), office.version(it), "Say more.", Set.of("together")));
        acting.as(it.iris(), () -> writing.save(it.reference(), "together", "Half a tho", 1, 5), PARTNER);

        assertThat(texts(offer.by(), OFFICER, it))
                .contains("Crabs are counted.")
                .doesNotContain("Half a tho", HANDED_IN);
        assertThat(transaction
                        .run(() -> reviewed.read(it.reference()))
                        .orElseThrow()
                        .sections())
                .extracting(Section::text)
                .contains("Crabs are counted.")
                .doesNotContain("Half a tho");
        assertThat(texts(it.iris(), PARTNER, it)).contains("Half a tho");
    }

    @Test
    void aDraftThatWasWithdrawn_keepsItsAnswersToItself() throws Exception {
        var it = grants.submitted(offer);
        var draft = grants.draft(offer, it.museum(), it.schools(), it.iris(), it.tomas());
        acting.as(it.iris(), () -> writing.save(draft, "together", "A private thought", 0, 5), PARTNER);
        acting.as(it.iris(), () -> moves.withdraw(draft, null), PARTNER);
        assertThat(acting.as(offer.by(), () -> cases.open(draft), OFFICER).sections())
                .isEmpty();
        assertThat(acting.as(it.iris(), () -> cases.open(draft), PARTNER).sections())
                .extracting(Section::text)
                .contains("A private thought");
    }

    private List<String> texts(PersonId who, String role, GrantCast.Submitted it) throws Exception {
        return acting.as(who, () -> cases.open(it.reference()), role).sections().stream()
                .map(Section::text)
                .toList();
    }
}
