package org.headwaters.funds;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.platform.Money;

/**
 * One row of the confirmations beside what it would do.
 *
 * @param line on which it stands in the file
 * @param title of the payment, empty where none is known
 * @param amount of the payment, null where none is known
 * @param effect null where something is wrong
 * @param problem key of the sentence that says what is wrong, with {@code arguments}; null where nothing is
 */
public record Checked(
        int line,
        String endToEnd,
        String title,
        Money amount,
        LocalDate on,
        Effect effect,
        String problem,
        List<Object> arguments)
        implements Serializable {

    /** What a row does to its payment. */
    public enum Effect {
        PAYS,
        FAILS,
        RETURNS,
        ALREADY
    }

    public Checked {
        arguments = List.copyOf(arguments);
    }

    public boolean fine() {
        return problem == null;
    }
}
