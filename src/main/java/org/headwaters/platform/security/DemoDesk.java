package org.headwaters.platform.security;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.PersonRegister;
import org.headwaters.platform.Published;

/** The people whom a demonstration lets anybody be. Without the setting {@code demo} there are none. */
@Stateless
@Published
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DemoDesk {
    /** All of them have it; whoever loads the demonstration opens their accounts with it. */
    public static final String PASSWORD = "headwaters";

    /** In the order of the sign-in page. */
    public static final List<Part> PARTS = List.of(
            new Part("partner@demo.test", PARTNER),
            new Part("partner2@demo.test", PARTNER),
            new Part("fellow@demo.test", PARTNER),
            new Part("coach@demo.test", REVIEWER),
            new Part("reviewer@demo.test", REVIEWER),
            new Part("reviewer2@demo.test", REVIEWER),
            new Part("officer@demo.test", OFFICER),
            new Part("approver@demo.test", APPROVER),
            new Part("finance@demo.test", FINANCE),
            new Part("admin@demo.test", ADMINISTRATOR));

    @Inject
    Accounts accounts;

    @Inject
    PersonRegister register;

    @Inject
    @ConfigProperty(name = "demo", defaultValue = "false")
    boolean demo;

    /** An address and the role it plays. */
    public record Part(String email, String role) {}

    /**
     * One person to be.
     *
     * @param part the first half of the address: the key of the words that say what he or she can show
     * @param affiliations for whom the person acts
     */
    public record DemoPerson(String email, String name, String role, String part, List<String> affiliations)
            implements Serializable {}

    @PermitAll
    public List<DemoPerson> people() {
        if (!demo) {
            return List.of();
        }
        return PARTS.stream()
                .flatMap(part -> accounts.account(part.email()).stream()
                        .filter(account -> !account.isDisabled())
                        .map(account -> new DemoPerson(
                                part.email(),
                                account.getName(),
                                part.role(),
                                part.email().replaceAll("@.*", ""),
                                register.affiliationsOf(account.getPerson()))))
                .toList();
    }
}
