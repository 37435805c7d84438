package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.text.Texts;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.Reviews;

/** What an officer sees who hides passages from reviewers. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class RedactDesk {
    @Inject
    StaffDoor door;

    @Inject
    RedactedParts parts;

    @Inject
    Redactions redactions;

    @Inject
    ReviewersCopy copies;

    @Inject
    Reviews reviews;

    @Inject
    PersonNames names;

    @RolesAllowed(OFFICER)
    public RedactScreen open(String reference) {
        var application = door.read(reference);
        var hidden = redactions.of(application);
        var named = names.namesOf(hidden.stream().map(Redaction::getMarkedBy).toList());
        var shown = new ArrayList<RedactScreen.Part>();
        parts.of(application).forEach(part -> shown.add(part(part, hidden, named)));
        var read = reviews.of(GrantCase.subject(application)).stream()
                .filter(review -> review.readVersion() > 0 && review.stage() != ReviewStage.INVITED)
                .count();
        var copy = copies.of(application);
        return new RedactScreen(
                reference,
                application.getTitle(),
                application.getCall().isBlind(),
                read,
                shown,
                copy.title(),
                copy.sections());
    }

    private static RedactScreen.Part part(
            RedactedParts.Part part, List<Redaction> hidden, Map<PersonId, String> named) {
        var question =
                part.question() == null ? Texts.in(Locale.ENGLISH).get("grants.queue.column.title") : part.question();
        return Redactions.at(hidden, part.code())
                .map(one -> new RedactScreen.Part(
                        part.code(),
                        question,
                        part.text(),
                        one.getPassages().toString(),
                        one.getVersion(),
                        one.isStale(Redactions.fingerprint(part.text())),
                        named.getOrDefault(one.getMarkedBy(), ""),
                        one.getMarkedAt()))
                .orElseGet(() -> new RedactScreen.Part(part.code(), question, part.text(), "", 0, false, "", null));
    }
}
