package org.headwaters.reviews;

import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Stream;
import org.headwaters.challenges.Topics;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.security.Accounts;

/** Says how much somebody reads and what about: everybody for themselves, officers the limits of anybody. */
@Stateless
public class ReaderWorkflow {
    @Inject
    ReaderBook book;

    @Inject
    Topics topics;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** @param chosen codes of themes and causes; what is none is left out */
    @RolesAllowed(REVIEWER)
    public void keep(long seenVersion, int atOnce, int yearly, Collection<String> chosen) {
        var profile = limit(caller.person(), seenVersion, atOnce, yearly);
        profile.know(topics.all().stream()
                .flatMap(theme -> Stream.concat(Stream.of(theme.itself()), theme.causes().stream()))
                .map(Topics.Topic::code)
                .filter(chosen::contains)
                .collect(toSet()));
    }

    @RolesAllowed(OFFICER)
    public void limitOf(PersonId person, long seenVersion, int atOnce, int yearly) {
        if (!accounts.withRole(Roles.REVIEWER).contains(person)) {
            throw new NotFound("reader");
        }
        limit(person, seenVersion, atOnce, yearly);
    }

    private ReaderProfile limit(PersonId person, long seenVersion, int atOnce, int yearly) {
        var profile = book.profile(person);
        var before = profile.getAtOnce() + ", " + profile.getYearly();
        profile.requireVersion(seenVersion);
        profile.limit(atOnce, yearly);
        audit.write(
                "reviews.limits",
                new SubjectRef("person", String.valueOf(person.value())),
                before,
                atOnce + ", " + yearly);
        return profile;
    }
}
