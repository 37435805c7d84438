package org.headwaters.fellowships;

import java.io.Serializable;
import java.util.List;

/**
 * How a team is told what was decided about it, as it is read before it is sent.
 *
 * @param version of the team for which it was written
 * @param recipients how many people receive it
 */
public record TeamLetter(
        String reference,
        String title,
        List<String> partners,
        TeamStage decision,
        String subject,
        String body,
        int recipients,
        long version)
        implements Serializable {

    public TeamLetter {
        partners = List.copyOf(partners);
    }

    public List<String> paragraphs() {
        return List.of(body.split("\\n\\n"));
    }
}
