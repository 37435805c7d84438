package org.headwaters.grants;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Set;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;

/**
 * Around the moves of staff: an attempt that fails because of the rule of the second person, or because there is no such
 * case for this person, is audited. A wrong amount or an old page is everyday and is not.
 */
public class NotesRefusals {
    private static final Set<String> NOTED = Set.of("grants.refused.samePerson", "grants.refused.notYours");
    private static final int LONGEST = 60;

    @Inject
    RefusedWorkflow trail;

    /** The first parameter of every move is the application's reference. */
    @AroundInvoke
    Object note(InvocationContext move) throws Exception {
        try {
            return move.proceed();
        } catch (Refusal no) {
            if (no instanceof NotFound || NOTED.contains(no.key())) {
                var reference = String.valueOf(move.getParameters()[0]);
                trail.note(
                        move.getMethod().getName(),
                        reference.substring(0, Math.min(LONGEST, reference.length())),
                        no.key());
            }
            throw no;
        }
    }
}
