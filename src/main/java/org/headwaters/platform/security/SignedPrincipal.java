package org.headwaters.platform.security;

import jakarta.security.enterprise.CallerPrincipal;
import org.headwaters.platform.Published;

/** How an identity store hands {@link Signed} to the gate: the container only carries principals. */
@Published
public class SignedPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;

    private final Signed signed;

    public SignedPrincipal(Signed signed) {
        super(signed.email());
        this.signed = signed;
    }

    public Signed signed() {
        return signed;
    }
}
