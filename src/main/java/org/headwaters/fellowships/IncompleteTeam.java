package org.headwaters.fellowships;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.headwaters.platform.Refusal;

/** Not everything is there yet that the cohort asks for; nothing was changed. */
@ApplicationException(rollback = true)
public class IncompleteTeam extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<TeamGap> gaps;

    IncompleteTeam(List<TeamGap> gaps) {
        super("fellowships.refused.incomplete", gaps.size());
        this.gaps = List.copyOf(gaps);
    }

    public List<TeamGap> gaps() {
        return gaps;
    }
}
