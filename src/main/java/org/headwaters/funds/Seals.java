package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Published;

/** Seals bank details for whoever writes rows itself, as the demonstration does. What is sealed only this room opens. */
@Published
@ApplicationScoped
public class Seals {
    @Inject
    Vault vault;

    /** Whether there is a key; without one nothing can be sealed. */
    public boolean isOpen() {
        return vault.isOpen();
    }

    /** A payee's account. */
    public Sealed account(OrganisationId payee, AccountDetails details) {
        return vault.seal(details.kept(), PayeeAccount.about(payee));
    }

    /** The account that a pool pays from. */
    public Sealed payer(String pool, AccountDetails details) {
        return vault.seal(details.kept(), Pool.about(pool));
    }

    /** What was handed to the bank. */
    public Sealed file(String reference, String content) {
        return vault.seal(content, PaymentFile.about(reference));
    }
}
