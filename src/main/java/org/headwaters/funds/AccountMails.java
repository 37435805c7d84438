package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Texts;

/** Lets a payee hear at once that somebody changes where its money goes: the surest guard against who should not. */
@ApplicationScoped
class AccountMails {
    @Inject
    Notices notices;

    @Inject
    Directory directory;

    void entered(OrganisationCard payee, int number) {
        tell(payee, number, "entered");
    }

    void confirmed(OrganisationCard payee, int number) {
        tell(payee, number, "confirmed");
    }

    private void tell(OrganisationCard payee, int number, String what) {
        var texts = Texts.in(Locale.ENGLISH);
        var key = "funds.mail.account." + what;
        directory
                .contactOf(payee.id())
                .ifPresent(contact -> notices.tell(
                        "payee/%d/%d/%s".formatted(payee.id().value(), number, what),
                        contact.id(),
                        NoticeKind.SECURITY,
                        new Mail(
                                contact.id(),
                                texts.get(key + ".subject", payee.name()),
                                texts.get(key + ".body", payee.name()),
                                texts.get("funds.mail.account.why", payee.name()),
                                "/funds/payee?ref=" + payee.reference())));
    }
}
