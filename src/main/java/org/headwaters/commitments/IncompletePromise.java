package org.headwaters.commitments;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.headwaters.platform.Refusal;

/** The promise cannot be sent on yet; nothing was changed. Each flaw has its field and its sentence. */
@ApplicationException(rollback = true)
public class IncompletePromise extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    IncompletePromise(List<Flaw> flaws) {
        super("commitments.refused.incomplete", flaws.size());
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws == null ? List.of() : flaws;
    }
}
