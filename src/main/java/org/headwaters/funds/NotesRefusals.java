package org.headwaters.funds;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Set;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/**
 * Around what needs two people: an attempt to be both is audited. The first parameter of every such method is the
 * reference of what it was tried on; it exists, or another rule had said no.
 */
public class NotesRefusals {
    private static final Set<String> NOTED =
            Set.of("funds.refused.samePerson", "funds.refused.approvedAlready", "funds.refused.sameHand");

    @Inject
    Audit audit;

    @AroundInvoke
    Object note(InvocationContext move) throws Exception {
        try {
            return move.proceed();
        } catch (Refusal no) {
            if (NOTED.contains(no.key())) {
                var kind = "funds.refused.sameHand".equals(no.key()) ? AccountWorkflow.KIND : PaymentRecords.KIND;
                audit.refused(
                        "funds.refused",
                        new SubjectRef(kind, String.valueOf(move.getParameters()[0])),
                        move.getMethod().getName() + ": " + no.key());
            }
            throw no;
        }
    }
}
