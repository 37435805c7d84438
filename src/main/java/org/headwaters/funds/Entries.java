package org.headwaters.funds;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SubjectRef;

/** Entries as one caller may read them: all amounts, and for what only where its room lets the caller know. */
@ApplicationScoped
class Entries {
    @Inject
    @Any
    Instance<EntryGuard> guards;

    @Inject
    Caller caller;

    List<PoolScreen.Entry> shown(List<LedgerEntry> entries) {
        var known = known(entries.stream()
                .map(LedgerEntry::subject)
                .filter(Objects::nonNull)
                .collect(toSet()));
        return entries.stream()
                .map(entry -> entry.shown(entry.subject() == null || known.contains(entry.subject())))
                .toList();
    }

    private Set<SubjectRef> known(Collection<SubjectRef> subjects) {
        var known = new HashSet<SubjectRef>();
        var byKind = subjects.stream().collect(groupingBy(SubjectRef::kind, mapping(SubjectRef::reference, toSet())));
        byKind.forEach((kind, references) -> guards.stream()
                .filter(guard -> guard.kind().equals(kind))
                .flatMap(guard -> guard.known(references, caller).stream())
                .forEach(reference -> known.add(new SubjectRef(kind, reference))));
        return known;
    }
}
