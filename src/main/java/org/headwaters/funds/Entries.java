package org.headwaters.funds;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Entries as one caller may read them: all amounts, and for what only where its room lets the caller know. */
@ApplicationScoped
class Entries {
    @Inject
    Guards guards;

    List<PoolScreen.Entry> shown(List<LedgerEntry> entries) {
        var known = guards.known(entries.stream()
                .map(LedgerEntry::subject)
                .filter(Objects::nonNull)
                .collect(toSet()));
        return entries.stream()
                .map(entry -> entry.shown(entry.subject() == null || known.contains(entry.subject())))
                .toList();
    }
}
