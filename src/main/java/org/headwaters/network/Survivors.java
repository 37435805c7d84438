package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where what was merged lives on. */
@ApplicationScoped
class Survivors {
    @Inject
    Organisations organisations;

    /** The organisation itself, or the one in which it lives on, however often that was merged again. */
    Organisation last(Organisation organisation) {
        return Chain.last(organisation, one -> one.survivor().map(organisations::get));
    }

    /** The organisation that was called so, or the one in which it lives on. */
    Optional<Organisation> find(String reference) {
        return organisations.byReference(reference).map(this::last);
    }

    /** The organisation and all that live on in it, however they came there. */
    Set<OrganisationId> everyFormOf(Organisation organisation) {
        var all = new LinkedHashSet<OrganisationId>();
        for (List<OrganisationId> next = List.of(organisation.id()); all.addAll(next); ) {
            next = organisations.mergedInto(next);
        }
        return all;
    }
}
