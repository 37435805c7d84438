package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;
import org.headwaters.platform.text.Texts;

/** On the own page of an organisation's people, for them alone: the way to its bank details, once money is to go there. */
@ApplicationScoped
class PayeeThread implements ThreadSource {
    @Inject
    Accounts accounts;

    @Inject
    PaymentRows payments;

    @Inject
    PaymentDoor door;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Override
    public List<Strand> of(SubjectRef subject, Caller reader) {
        return of(subject, reader, new AskedOnce());
    }

    @Override
    public List<Strand> of(SubjectRef subject, Caller reader, AskedOnce asked) {
        if (!reader.is(Roles.PARTNER)) {
            return List.of();
        }
        return subject.kind().equals("person")
                ? directory.cards(door.own(asked)).values().stream()
                        .flatMap(card -> details(card).stream())
                        .toList()
                : List.of();
    }

    private String title(OrganisationCard card) {
        return Texts.in(caller.locale()).get("funds.payee.strand", card.name());
    }

    private List<Strand> details(OrganisationCard card) {
        var link = Address.PAYEE.of(card.reference());
        var known = accounts.of(Set.of(card.id()));
        if (!known.isEmpty()) {
            return known.stream()
                    .map(account -> new Strand(
                            account.getProposedAt(), title(card), "funds.details." + account.getStage(), link))
                    .toList();
        }
        return payments.to(Set.of(card.id()), EnumSet.of(PaymentStage.DUE)).stream()
                .limit(1)
                .map(payment -> new Strand(payment.getDueAt(), title(card), "funds.details.MISSING", link))
                .toList();
    }
}
