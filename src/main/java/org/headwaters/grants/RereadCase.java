package org.headwaters.grants;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.headwaters.reviews.ReviewedCase;

/**
 * Gives the review engine a case to be read again: the same text under a reference of its own, so that its reader meets
 * neither the first review nor the decision. It counts in no round: it checks the decision and is no part of it.
 */
@ApplicationScoped
class RereadCase implements ReviewedCase {
    @Inject
    Rereads rereads;

    @Inject
    GrantCase cases;

    @Override
    public String kind() {
        return Reread.KIND;
    }

    @Override
    public Optional<CaseToRead> read(String reference) {
        return rereads.find(reference)
                .flatMap(one -> cases.read(one.getApplication().getReference()).map(read -> of(one, read)));
    }

    @Override
    public Map<String, Cover> covers(Collection<String> references) {
        var found = rereads.find(references);
        var asked = found.stream().collect(toMap(one -> one.getApplication().getReference(), Function.identity()));
        return cases.covers(found.stream().map(Reread::getApplication).toList()).entrySet().stream()
                .collect(toMap(
                        cover -> asked.get(cover.getKey()).getReference(),
                        cover -> of(asked.get(cover.getKey()), cover.getValue())));
    }

    /** The case without its text, where only who stands on it counts. */
    CaseToRead bare(Reread one) {
        return of(one, cases.bare(one.getApplication()));
    }

    private static CaseToRead of(Reread one, CaseToRead read) {
        return new CaseToRead(
                one.subject(),
                read.title(),
                read.sections(),
                read.organisations(),
                read.people(),
                read.serves(),
                read.rubric(),
                read.version(),
                read.due(),
                read.blind(),
                null);
    }

    private static Cover of(Reread one, Cover cover) {
        return new Cover(
                one.subject(), cover.title(), cover.organisations(), cover.people(), cover.serves(), cover.blind());
    }
}
