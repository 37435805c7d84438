package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Texts;

/**
 * Lets a payee hear that its bank details are missing, and finance that a payment it proposed came back: from an approver,
 * or from the bank.
 */
@ApplicationScoped
class PaymentMails {
    @Inject
    Notices notices;

    @Inject
    Accounts accounts;

    @Inject
    Directory directory;

    /** Nobody is asked for what is known already or waits for its second person. */
    void due(Payment payment) {
        if (!accounts.of(Set.of(payment.payee())).isEmpty()) {
            return;
        }
        var payee = directory.card(payment.payee());
        directory
                .contactOf(payee.id())
                .ifPresent(contact -> tell(
                        payment,
                        "missing",
                        contact.id(),
                        Address.PAYEE.of(payee.reference()),
                        payee.name(),
                        payment.getTitle()));
    }

    void sentBack(Payment payment, PersonId proposer) {
        tell(
                payment,
                "sentBack",
                proposer,
                Address.PAYMENT.of(payment.getReference()),
                payment.getReference(),
                payment.getReason());
    }

    /** Whoever proposed it hears that the bank could not deliver it; who says so knows already. */
    void failed(Payment payment, PersonId by) {
        if (!payment.getProposedBy().equals(by)) {
            tell(
                    payment,
                    "failed",
                    payment.getProposedBy(),
                    Address.PAYMENT.of(payment.getReference()),
                    payment.getReference(),
                    payment.getReason());
        }
    }

    private void tell(Payment payment, String what, PersonId to, String link, Object... arguments) {
        var texts = Texts.in(Locale.ENGLISH);
        var key = "funds.mail." + what;
        notices.tell(
                "payment/%s/%s/%d".formatted(payment.getReference(), what, payment.getVersion()),
                to,
                NoticeKind.ASKED_OF_ME,
                new Mail(
                        to,
                        texts.get(key + ".subject", arguments),
                        texts.get(key + ".body", arguments),
                        texts.get(key + ".why", arguments),
                        link));
    }
}
