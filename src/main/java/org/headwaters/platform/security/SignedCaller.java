package org.headwaters.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;

/** The caller as the gate let it in with this request; a stranger without address where no request is, as for the clock. */
@ApplicationScoped
class SignedCaller implements Caller {
    @Inject
    HttpServletRequest request;

    @Inject
    NetworkDay day;

    @Inject
    Whence whence;

    @Override
    public boolean isSignedIn() {
        return signed().isPresent();
    }

    @Override
    public PersonId person() {
        return signed().map(Signed::person).orElseThrow(() -> new NotFound("caller"));
    }

    @Override
    public String name() {
        return signed().map(Signed::name).orElse("");
    }

    @Override
    public Set<String> roles() {
        return signed().map(Signed::roles).orElse(Set.of());
    }

    @Override
    public ZoneId zone() {
        return signed().map(Signed::zone).orElseGet(() -> day.zone());
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public String address() {
        try {
            return whence.of(request);
        } catch (IllegalStateException | ContextNotActiveException noRequest) {
            return "";
        }
    }

    private Optional<Signed> signed() {
        try {
            return Optional.ofNullable((Signed) request.getAttribute(Signed.KEY));
        } catch (IllegalStateException | ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }
}
