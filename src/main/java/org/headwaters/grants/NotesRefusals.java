package org.headwaters.grants;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Set;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/**
 * Around the moves of a decision: an attempt that fails because of the rule of the second person is audited, as
 * {@link StaffDoor} does it for conflicts of interest. A wrong amount or an old page is everyday and is not.
 */
public class NotesRefusals {
    private static final Set<String> NOTED = Set.of("grants.refused.samePerson", "grants.refused.notYours");

    @Inject
    Audit audit;

    /** The first parameter of every move is the application's reference; it exists, or another rule had said no. */
    @AroundInvoke
    Object note(InvocationContext move) throws Exception {
        try {
            return move.proceed();
        } catch (Refusal no) {
            if (NOTED.contains(no.key())) {
                var subject = new SubjectRef(Step.KIND, String.valueOf(move.getParameters()[0]));
                audit.refused("grants.refused", subject, move.getMethod().getName() + ": " + no.key());
            }
            throw no;
        }
    }
}
