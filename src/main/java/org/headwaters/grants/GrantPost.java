package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Amounts;
import org.headwaters.platform.text.Dates;

/** The mails of a grant: to everyone who acts for it, or to those who have it in hand; each once for its cause. */
@ApplicationScoped
class GrantPost {
    @Inject
    LetterPost post;

    @Inject
    Notices notices;

    @Inject
    InHand inHand;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /**
     * @param form the mail's own part of its text keys, {@code grants.mail.grant.<form>}
     * @param cause unique for this grant and for ever
     * @param but who does not hear, because it was this person's own deed; null for nobody
     * @param words what stands in the body besides title, amount and the day of the report
     */
    void tellPartners(
            Grant grant, String form, String cause, NoticeKind kind, Address page, PersonId but, String words) {
        var why = post.text("grants.mail.why.applicant", grant.getTitle());
        post.audience(grant.getApplication()).stream()
                .filter(person -> !person.equals(but))
                .forEach(person -> tell(grant, person, form, cause, kind, page, why, words));
    }

    void tellOfficer(Grant grant, String form, String cause, NoticeKind kind, String words) {
        inHand.hearing(grant.getApplication())
                .forEach(one -> tell(grant, one.person(), form, cause, kind, Address.GRANT, one.why(), words));
    }

    private void tell(
            Grant grant,
            PersonId to,
            String form,
            String cause,
            NoticeKind kind,
            Address page,
            String why,
            String words) {
        var key = "grants.mail.grant." + form;
        var due = grant.getReportDue();
        var dates = new Dates(Locale.ENGLISH, day.zone(), clock);
        var mail = new Mail(
                to,
                post.text(key + ".subject", grant.getTitle()),
                post.text(
                        key + ".body",
                        grant.getTitle(),
                        new Amounts(Locale.ENGLISH).of(grant.getAmount()),
                        due == null ? "" : dates.day(due),
                        Objects.requireNonNullElse(words, "")),
                why,
                page.of(grant.getReference()));
        notices.tell(grant.getReference() + "/grant/" + cause, to, kind, mail);
    }
}
