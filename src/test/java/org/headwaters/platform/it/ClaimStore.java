package org.headwaters.platform.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.headwaters.platform.security.SignedPrincipal;

/** Believes every {@link Claim}. */
@ApplicationScoped
public class ClaimStore implements IdentityStore {

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof Claim claim) {
            return new CredentialValidationResult(
                    new SignedPrincipal(claim.signed()), claim.signed().roles());
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
