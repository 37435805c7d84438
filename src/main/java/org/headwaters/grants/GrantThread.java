package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.OneThread;
import org.headwaters.platform.ThreadSource.Strand;

/** What a grant belongs to, in one order of time: what it serves, what else serves that, and what names the grant itself. */
@ApplicationScoped
class GrantThread {
    @Inject
    OneThread thread;

    @Inject
    Caller caller;

    /** The newest first, as far as the caller may see; empty where the grant would stand there alone. */
    List<Strand> of(Application application) {
        var all = thread.of(GrantCase.subject(application), caller);
        return all.stream().allMatch(strand -> strand.link().contains(application.getReference())) ? List.of() : all;
    }
}
