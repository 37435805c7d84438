package org.headwaters.platform.security;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import org.headwaters.platform.Caller;
import org.headwaters.platform.security.Passwords.Verdict;

/** Checks e-mail and password: tries are counted first, and an unknown address costs as much time as a known one. */
@ApplicationScoped
class AccountStore implements IdentityStore {
    static final int LONGEST = 1_000;

    @Inject
    SignInWorkflow signIn;

    @Inject
    Passwords passwords;

    @Inject
    Caller caller;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof UsernamePasswordCredential typed
                ? check(typed)
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult check(UsernamePasswordCredential credential) {
        String email = credential.getCaller();
        String password = credential.getPasswordAsString();
        if (email == null || email.length() > 254 || password == null || password.length() > LONGEST) {
            return INVALID_RESULT;
        }
        String address = caller.address();
        long attempt = signIn.noteTry(SignInAttempt.Kind.SIGN_IN, email, address);
        return signIn.challenge(attempt, email, address)
                .flatMap(challenge -> answer(challenge, password))
                .map(signed -> new CredentialValidationResult(new SignedPrincipal(signed), signed.roles()))
                .orElse(INVALID_RESULT);
    }

    private Optional<Signed> answer(SignInWorkflow.Challenge challenge, String password) {
        Verdict verdict = passwords.check(password, challenge.hash());
        return switch (verdict) {
            case WRONG -> Optional.empty();
            case RIGHT -> signIn.admit(challenge, null);
            case RIGHT_BUT_WEAK -> signIn.admit(challenge, passwords.hash(password));
        };
    }
}
