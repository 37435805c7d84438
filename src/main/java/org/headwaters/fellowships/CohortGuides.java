package org.headwaters.fellowships;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.security.Accounts;

/** Who may be named coach or expert of a cohort: whoever reads or works for the network and can sign in. */
@ApplicationScoped
class CohortGuides {
    @Inject
    Accounts accounts;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    /** By the alphabet. */
    List<CohortSheet.Person> candidates() {
        var alphabet = Collator.getInstance(caller.locale());
        return names.namesOf(able()).entrySet().stream()
                .map(entry -> new CohortSheet.Person(entry.getKey().value(), entry.getValue()))
                .sorted(comparing(CohortSheet.Person::name, alphabet).thenComparing(CohortSheet.Person::id))
                .toList();
    }

    /** Those of them who still may. */
    List<GuideTerms> still(List<GuideTerms> guides) {
        var able = able();
        return guides.stream().filter(guide -> able.contains(guide.person())).toList();
    }

    /** Who is named anew must be somebody who may; who helps already stays. */
    void requireNew(List<GuideTerms> before, List<GuideTerms> after) {
        var added = after.stream().filter(guide -> !before.contains(guide)).toList();
        if (still(added).size() < added.size()) {
            throw new Refusal("fellowships.refused.guide");
        }
    }

    private Set<PersonId> able() {
        var able = new HashSet<>(accounts.withRole(Roles.REVIEWER));
        able.addAll(accounts.withRole(Roles.OFFICER));
        return able;
    }
}
