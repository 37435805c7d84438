package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;
import org.headwaters.platform.ThreadSource.Strand;

/**
 * What a grant belongs to, in one order of time: the commitment or fellowship that it serves, whatever else serves that, and
 * what names the grant itself. A cause is no such thread: half the network works on it, and it has a page of its own.
 */
@ApplicationScoped
class GrantThread {
    private static final String KIND = "grant";
    private static final String CAUSE = "cause";

    @Inject
    @Any
    Instance<ThreadSource> sources;

    @Inject
    Caller caller;

    /** The newest first, as far as the caller may see; empty where the grant would stand there alone. */
    List<Strand> of(Application application) {
        var all = Stream.concat(Stream.of(new SubjectRef(KIND, application.getReference())), served(application))
                .flatMap(subject -> sources.stream().flatMap(source -> source.of(subject, caller).stream()))
                .distinct()
                .sorted(Comparator.comparing(Strand::at).reversed())
                .toList();
        return all.stream().allMatch(strand -> strand.link().contains(application.getReference())) ? List.of() : all;
    }

    private static Stream<SubjectRef> served(Application application) {
        var kind = application.getPurposeKind();
        return kind == null || kind.equals(CAUSE)
                ? Stream.empty()
                : Stream.of(new SubjectRef(kind, application.getPurposeReference()));
    }
}
