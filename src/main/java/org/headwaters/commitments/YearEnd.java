package org.headwaters.commitments;

import java.io.Serializable;
import java.time.LocalDate;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * How a year was closed: when they met, the one support offered, and the answer to what the backbone should do better.
 *
 * @param words what exactly is offered
 */
public record YearEnd(LocalDate metOn, Support support, String words, String reply) implements Serializable {

    public YearEnd {
        words = Typed.line(words, 400);
        reply = Typed.text(reply, 2_000).strip();
        require(metOn != null, "metOn");
        require(support != null, "support");
        require(!words.isBlank(), "supportWords");
        require(!reply.isEmpty(), "reply");
    }

    private static void require(boolean there, String which) {
        if (!there) {
            throw new Refusal("commitments.refused.year." + which);
        }
    }
}
