package org.headwaters.reviews;

import static java.util.Comparator.comparing;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.headwaters.challenges.Topics;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.security.Accounts;

/** Who reads how much and what about: everybody sees their own, officers see all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReaderDesk {
    @Inject
    ReaderBook book;

    @Inject
    Topics topics;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    /**
     * One person's profile.
     *
     * @param chosen codes of the topics that were ticked
     */
    public record Profile(Reader reader, boolean own, List<Topics.Theme> themes, Set<String> chosen)
            implements Serializable {}

    @RolesAllowed(REVIEWER)
    public Profile own() {
        return profile(caller.person());
    }

    @RolesAllowed(OFFICER)
    public Profile of(PersonId person) {
        if (!accounts.withRole(Roles.REVIEWER).contains(person)) {
            throw new NotFound("reader");
        }
        return profile(person);
    }

    /** Everybody who reads, by the alphabet. */
    @RolesAllowed(OFFICER)
    public List<Reader> all() {
        return book.of(accounts.withRole(Roles.REVIEWER)).stream()
                .sorted(comparing(Reader::name)
                        .thenComparing(reader -> reader.person().value()))
                .toList();
    }

    private Profile profile(PersonId person) {
        return new Profile(
                book.of(person),
                person.equals(caller.person()),
                topics.all(),
                book.find(person).map(ReaderProfile::getTopics).orElse(Set.of()));
    }
}
