package org.headwaters.funds;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Texts;

/**
 * Lets a payee hear at once that somebody changes where its money goes: the surest guard against who should not. So it is
 * told to everybody who acts for it, but whoever entered it only where there is nobody else: then to that person's mailbox,
 * which a stolen session does not open.
 */
@ApplicationScoped
class AccountMails {
    @Inject
    Notices notices;

    @Inject
    Directory directory;

    @Inject
    NetworkDay day;

    void entered(OrganisationCard payee, int number, PersonId by) {
        tell(payee, number, "entered", by);
    }

    /** @param by who had entered it */
    void confirmed(OrganisationCard payee, int number, PersonId by) {
        tell(payee, number, "confirmed", by);
    }

    private void tell(OrganisationCard payee, int number, String what, PersonId by) {
        var texts = Texts.in(Locale.ENGLISH);
        var key = "funds.mail.account." + what;
        for (var to : others(payee, by)) {
            notices.tell(
                    "payee/%d/%d/%s".formatted(payee.id().value(), number, what),
                    to,
                    NoticeKind.SECURITY,
                    new Mail(
                            to,
                            texts.get(key + ".subject", payee.name()),
                            texts.get(key + ".body", payee.name()),
                            texts.get("funds.mail.account.why", payee.name()),
                            Address.PAYEE.of(payee.reference())));
        }
    }

    private Set<PersonId> others(OrganisationCard payee, PersonId by) {
        var all = directory.peopleOf(payee.id(), day.today()).stream()
                .map(PersonCard::id)
                .collect(toCollection(LinkedHashSet::new));
        var others = new LinkedHashSet<>(all);
        others.remove(by);
        return others.isEmpty() ? all : others;
    }
}
