package org.headwaters.grants;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.headwaters.platform.Refusal;

/** The application cannot be sent on yet; nothing was changed. Each gap has its field and its sentence. */
@ApplicationException(rollback = true)
public class Incomplete extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Gap> gaps;

    Incomplete(List<Gap> gaps) {
        super("grants.refused.incomplete", gaps.size());
        this.gaps = List.copyOf(gaps);
    }

    public List<Gap> gaps() {
        return gaps == null ? List.of() : gaps;
    }
}
