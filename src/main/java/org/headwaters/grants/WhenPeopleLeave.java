package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.headwaters.network.Directory;
import org.headwaters.network.PersonLeft;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;

/**
 * Whoever leaves a partner leaves no draft behind that nobody looks after: what waits for that partner passes to its
 * intrapreneur, who is also asked to confirm where the other one was. Who began it stays in the history.
 */
@ApplicationScoped
class WhenPeopleLeave {
    @Inject
    Applications applications;

    @Inject
    Directory directory;

    @Inject
    CaseTrail trail;

    @Inject
    LetterPost post;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Inject
    NetworkDay day;

    void left(@Observes PersonLeft event) {
        if (event.intrapreneur() == null) {
            return;
        }
        var passed = new ArrayList<Application>();
        var missedSince = clock.instant().minus(ApplicantWork.MISSED_SINCE);
        for (var application : applications.waiting(List.of(event.organisation()), missedSince)) {
            var asked = application.getPartners().stream()
                    .filter(partner -> partner.getOrganisation().equals(event.organisation()))
                    .anyMatch(partner -> partner.passOn(event.person(), event.intrapreneur()));
            if (asked) {
                trail.contactChosen(
                        application,
                        directory.card(event.organisation()).reference(),
                        event.person(),
                        event.intrapreneur());
            }
            if (asked || application.applicants().contains(event.person())) {
                passed.add(application);
            }
        }
        if (!passed.isEmpty()) {
            tell(event, passed);
        }
    }

    private void tell(PersonLeft event, List<Application> passed) {
        var name = directory.person(event.person()).map(p -> p.name()).orElse("");
        var titles = passed.stream()
                .map(one -> one.getTitle().isBlank() ? one.getReference() : one.getTitle())
                .collect(Collectors.joining("\n"));
        var mail = new Mail(
                event.intrapreneur(),
                post.text("grants.mail.left.subject", name, passed.size()),
                post.text("grants.mail.left.body", name, titles),
                post.text("grants.mail.left.why"),
                "/my");
        notices.tell(
                "left/" + event.person().value() + "/" + event.organisation().value() + "/" + day.today(),
                event.intrapreneur(),
                NoticeKind.ASKED_OF_ME,
                mail);
    }
}
