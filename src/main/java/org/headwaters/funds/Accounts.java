package org.headwaters.funds;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;

/** The payees' accounts: keeps versions, and opens them for a mask or for the bank's file. */
@ApplicationScoped
class Accounts {
    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    /** The version that stands, its row held so that none takes its place meanwhile; null where nothing was confirmed. */
    Long holdStanding(OrganisationId organisation) {
        return hold(organisation, AccountStage.STANDING).map(PayeeAccount::id).orElse(null);
    }

    Optional<PayeeAccount> hold(OrganisationId organisation, AccountStage stage) {
        return in(organisation, stage)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<PayeeAccount> find(OrganisationId organisation, AccountStage stage) {
        return in(organisation, stage).getResultStream().findFirst();
    }

    /** All versions that stand or wait, of everybody. */
    List<PayeeAccount> current() {
        return em.createQuery("select a from PayeeAccount a where a.stage in :stages", PayeeAccount.class)
                .setParameter("stages", List.of(AccountStage.STANDING, AccountStage.PROPOSED))
                .getResultList();
    }

    /** How many wait for a second person who is not this one. */
    long enteredByOthers(PersonId person) {
        return em.createQuery(
                        "select count(a) from PayeeAccount a where a.stage = :stage and a.proposedBy <> :person",
                        Long.class)
                .setParameter("stage", AccountStage.PROPOSED)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    Map<OrganisationId, PayeeAccount> standing(Collection<OrganisationId> organisations) {
        return of(organisations).stream()
                .filter(account -> account.getStage() == AccountStage.STANDING)
                .collect(toMap(PayeeAccount::getOrganisation, Function.identity()));
    }

    /** The versions of these that stand or wait. */
    List<PayeeAccount> of(Collection<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from PayeeAccount a where a.organisation in :organisations"
                                        + " and a.stage in :stages",
                                PayeeAccount.class)
                        .setParameter(
                                "organisations",
                                organisations.stream()
                                        .map(OrganisationId::value)
                                        .distinct()
                                        .toList())
                        .setParameter("stages", List.of(AccountStage.STANDING, AccountStage.PROPOSED))
                        .getResultList();
    }

    /** The versions by their numbers in the database. */
    Map<Long, PayeeAccount> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select a from PayeeAccount a where a.id in :ids", PayeeAccount.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(PayeeAccount::id, Function.identity()));
    }

    int nextNumber(OrganisationId organisation) {
        return 1
                + em.createQuery(
                                "select coalesce(max(a.number), 0) from PayeeAccount a where a.organisation = :organisation",
                                Integer.class)
                        .setParameter("organisation", organisation.value())
                        .getSingleResult();
    }

    void add(PayeeAccount account) {
        em.persist(account);
        em.flush();
    }

    /** What was changed so far goes to the database first: of two rows that change places one must leave before. */
    void flush() {
        em.flush();
    }

    AccountDetails open(PayeeAccount account) {
        return AccountDetails.read(vault.open(account.details(), account.about()));
    }

    String masked(PayeeAccount account) {
        return vault.masked(account.details(), account.about());
    }

    private TypedQuery<PayeeAccount> in(OrganisationId organisation, AccountStage stage) {
        return em.createQuery(
                        "select a from PayeeAccount a where a.organisation = :organisation and a.stage = :stage",
                        PayeeAccount.class)
                .setParameter("organisation", organisation.value())
                .setParameter("stage", stage);
    }
}
