package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where what was merged lives on. */
@ApplicationScoped
class Survivors {
    @Inject
    Organisations organisations;

    /** The organisation itself, or the one in which it lives on, however often that was merged again. */
    Organisation last(Organisation organisation) {
        var last = organisation;
        for (var next = last.survivor(); next.isPresent(); next = last.survivor()) {
            last = organisations.get(next.get());
        }
        return last;
    }
}
