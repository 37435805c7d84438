package org.headwaters.funds;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.Money;

/**
 * Payments of one stage, or of one pool, as the caller may see them.
 *
 * @param counts how many there are in each stage in which somebody has to do something
 * @param found how many there are of the stage shown
 * @param files what was handed to the bank, the newest first, beside what is with it; none for those who may not have them
 * @param open whether there is a key, without which nobody can be paid
 */
public record PaymentsScreen(
        PaymentStage stage,
        Map<PaymentStage, Long> counts,
        List<Row> rows,
        long found,
        List<FileCard> files,
        boolean open)
        implements Serializable {

    /**
     * One payment.
     *
     * @param link where the room shows what is paid, null where it does not
     * @param account the payee's account masked: the one it was proposed for, or the one that stands; null for none
     * @param moved whether another account stands now than the one it was proposed for
     * @param proposedBy the name, empty before
     * @param endorsedBy the name of the first of two, empty before
     * @param endToEnd what the bank calls it, null before it was handed to it
     * @param offered what this caller may do with it now
     * @param own whether the caller proposed or endorsed it, so that somebody else goes on
     * @param settledOn on which day the bank paid or gave it back; null before
     */
    public record Row(
            String reference,
            long version,
            String endToEnd,
            String title,
            String subject,
            String link,
            String payee,
            String payeeReference,
            String pool,
            String poolReference,
            Money amount,
            PaymentStage stage,
            Instant dueAt,
            String account,
            boolean moved,
            String proposedBy,
            String endorsedBy,
            boolean two,
            boolean own,
            LocalDate settledOn,
            String reason,
            Set<PaymentMove> offered)
            implements Serializable {

        public boolean offers(PaymentMove move) {
            return offered.contains(move);
        }

        public boolean payable() {
            return account != null;
        }

        public String page() {
            return Address.PAYMENT.of(reference);
        }
    }

    public PaymentsScreen {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
        files = List.copyOf(files);
    }
}
