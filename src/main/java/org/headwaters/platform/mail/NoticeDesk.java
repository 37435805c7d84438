package org.headwaters.platform.mail;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.security.Accounts;

/** Shows people how they hear of things. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NoticeDesk {
    private static final Set<String> AT_THE_DESK = Set.of(OFFICER, APPROVER, FINANCE, ADMINISTRATOR);

    @Inject
    private NoticeRows rows;

    @Inject
    private AwayRows absences;

    @Inject
    private Accounts accounts;

    @Inject
    private PersonNames names;

    @Inject
    private Caller caller;

    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public NoticesScreen mine() {
        var me = caller.person();
        var shown = Arrays.stream(NoticeKind.values())
                .filter(NoticeKind::isShown)
                .map(kind -> new NoticesScreen.Row(kind, rows.paceOf(me, kind), kind.isFixed()))
                .toList();
        var away = absences.nextOf(me)
                .map(a -> new NoticesScreen.AwayDates(
                        a.getFrom(), a.getUntil(), a.getDeputy() == null ? "" : names.nameOf(a.getDeputy())))
                .orElse(null);
        boolean atDesk = caller.roles().stream().anyMatch(AT_THE_DESK::contains);
        return new NoticesScreen(shown, atDesk || caller.is(REVIEWER), away, atDesk ? deputies(me) : List.of());
    }

    /** Whoever shares a part at the desk with the caller. */
    private List<NoticesScreen.Deputy> deputies(PersonId me) {
        var colleagues = caller.roles().stream()
                .filter(AT_THE_DESK::contains)
                .flatMap(role -> accounts.withRole(role).stream())
                .filter(person -> !person.equals(me))
                .collect(Collectors.toSet());
        return names.namesOf(colleagues).entrySet().stream()
                .map(e -> new NoticesScreen.Deputy(e.getKey().value(), e.getValue()))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }
}
