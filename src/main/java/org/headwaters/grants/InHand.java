package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Roles;
import org.headwaters.platform.mail.Deputies;
import org.headwaters.platform.security.Accounts;

/**
 * Who hears of a case as its officer: whoever has it in hand and, while that one is away, the deputy as well. Somebody
 * who must keep away from it by now hears nothing.
 */
@ApplicationScoped
class InHand {
    @Inject
    StaffDoor door;

    @Inject
    Deputies deputies;

    @Inject
    Accounts accounts;

    @Inject
    PersonNames names;

    @Inject
    LetterPost post;

    /** @param why the sentence that says why this mail came to this person */
    record Hears(PersonId person, String why) {}

    /** Nobody while nobody has it in hand. */
    List<Hears> hearing(Application application) {
        var officer = application.getOfficer();
        if (officer == null) {
            return List.of();
        }
        var hearing = new ArrayList<Hears>();
        hearing.add(new Hears(officer, post.text("grants.mail.why.officer", application.getTitle())));
        var deputy = deputies.actingFor(officer);
        if (!deputy.equals(officer) && accounts.withRole(Roles.OFFICER).contains(deputy)) {
            var why = post.text("grants.mail.why.deputy", application.getTitle(), names.nameOf(officer));
            hearing.add(new Hears(deputy, why));
        }
        hearing.removeIf(one -> !door.isClear(one.person(), application));
        return hearing;
    }
}
