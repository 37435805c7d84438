package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource.Strand;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.Test;

@InServer
class GrantThreadsIT {
    private static final int MANY = 30;

    @Inject
    GrantThreads threads;

    @Inject
    AtTheDesk office;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Test
    void aToldAward_isInThePartnersThread_howeverManyOthersAreYounger() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        var it = grants.recommended(offer);
        for (int i = 0; i < MANY; i++) {
            var other = grants.draft(offer, it.museum(), it.schools(), it.iris(), it.tomas());
            transaction.sql("update application set stage = 'WITHDRAWN' where reference = '" + other + "'");
        }
        var stranger = cast.person("Lena Hart", PARTNER);
        assertThat(thread(it, stranger)).isEmpty();
        office.award(it);
        assertThat(thread(it, stranger)).isEmpty();
        office.tell(offer, it);
        assertThat(thread(it, stranger))
                .singleElement()
                .returns("grants.applicant.AWARDED", Strand::stateKey)
                .returns("/grants/awarded?words=" + it.reference() + "#list", Strand::link);
        var own = thread(it, it.iris());
        assertThat(own)
                .singleElement()
                .returns("grants.applicant.AWARDED", Strand::stateKey)
                .returns("/grants/application?ref=" + it.reference(), Strand::link);
        var partner = subject(it);
        var sent = acting.as(it.iris(), () -> Statements.during(() -> threads.of(partner, caller)), PARTNER);
        assertThat(sent).isLessThanOrEqualTo(4);
    }

    @Test
    void inTheThreadOfACause_standsWhatIsTold_andOnesOwn() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        var it = grants.recommended(offer);
        var cause = new SubjectRef("cause", "cause-of-" + it.reference());
        transaction.sql("update application set purpose_kind = 'cause', purpose_reference = '" + cause.reference()
                + "' where reference = '" + it.reference() + "'");
        assertThat(acting.as(it.iris(), () -> threads.of(cause, caller), PARTNER))
                .singleElement()
                .returns("grants.applicant.IN_REVIEW", Strand::stateKey);
        assertThat(acting.as(offer.by(), () -> threads.of(cause, caller), OFFICER))
                .isEmpty();
    }

    @Test
    void aCancelledGrant_leavesThePublicThreads_andItsOwnPeopleAndStaffReadThatItEnded() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        var it = grants.recommended(offer);
        office.award(it);
        office.tell(offer, it);
        var cause = new SubjectRef("cause", "cause-of-" + it.reference());
        transaction.sql("update application set purpose_kind = 'cause', purpose_reference = '" + cause.reference()
                + "' where reference = '" + it.reference() + "'");
        var stranger = cast.person("Lena Hart", PARTNER);
        var kept = cast.person("Ruth Kept Away", OFFICER);
        cast.affiliate(kept, it.schools(), null);
        assertThat(thread(it, stranger)).hasSize(1);
        transaction.sql("update grants set stage = 'CANCELLED' where reference = '" + it.reference() + "'");
        for (var about : List.of(subject(it), cause)) {
            assertThat(threads.of(about, caller)).isEmpty();
            assertThat(acting.as(stranger, () -> threads.of(about, caller), PARTNER))
                    .isEmpty();
            assertThat(acting.as(kept, () -> threads.of(about, caller), OFFICER))
                    .isEmpty();
            for (var role : List.of(PARTNER, OFFICER)) {
                var reader = role.equals(PARTNER) ? it.tomas() : offer.by();
                assertThat(acting.as(reader, () -> threads.of(about, caller), role))
                        .singleElement()
                        .returns("grants.stage.CANCELLED", Strand::stateKey)
                        .returns("/grants/application?ref=" + it.reference(), Strand::link);
            }
        }
    }

    private List<Strand> thread(GrantCast.Submitted it, PersonId reader) throws Exception {
        return acting.as(reader, () -> threads.of(subject(it), caller), PARTNER);
    }

    private SubjectRef subject(GrantCast.Submitted it) {
        return new SubjectRef("organisation", directory.card(it.museum()).reference());
    }
}
