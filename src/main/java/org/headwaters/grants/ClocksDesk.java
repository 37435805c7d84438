package org.headwaters.grants;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** Shows staff how long the network takes. It counts cases and names none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ClocksDesk {
    @Inject
    Calls calls;

    @Inject
    Clocks clocks;

    /** @param reference a published call's, null or blank for all */
    @RolesAllowed({OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public ClocksScreen open(String reference) {
        var published = calls.published();
        var call = published.stream()
                .filter(one -> one.getReference().equals(reference))
                .findFirst()
                .orElse(null);
        var taken = clocks.past().under(call == null ? null : call.getId());
        return new ClocksScreen(
                call == null ? null : call.getReference(),
                call == null ? null : call.getTitle(),
                call == null ? 0 : call.getDecisionDays(),
                Spread.of(taken.stream().map(Taken::minutes).toList()),
                published.stream()
                        .map(one -> new ClocksScreen.Choice(one.getReference(), one.getTitle()))
                        .toList(),
                List.of(
                        step("word", taken, Taken::word, true),
                        step("decided", taken, Taken::decided, false),
                        step("told", taken, Taken::told, true),
                        step("money", taken, Taken::money, true)));
    }

    private static ClocksScreen.Step step(
            String name, List<Taken> taken, Function<Taken, Taken.Leg> leg, boolean promises) {
        return new ClocksScreen.Step(name, Taken.spread(taken.stream(), leg), promises);
    }
}
