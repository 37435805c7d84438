package org.headwaters.platform.security;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Incident;

/**
 * The one door. A credential that holds opens a session under a new id; a session's person is asked for again at each
 * request; whoever is a stranger before a closed page is led to the sign-in page and back, a program is told 401.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {
    /** Marks a request that found the gate closed: the page that says so comes through here once more. */
    private static final String CLOSED = Gate.class.getName() + ".closed";

    /** The request attribute with what kept the gate from looking at a credential at all. */
    public static final String AWAY = Gate.class.getName() + ".away";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    SignInWorkflow signIn;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "session.idle.minutes", defaultValue = "60")
    int idleMinutes;

    @Inject
    @ConfigProperty(name = "session.longest.hours", defaultValue = "12")
    int longestHours;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        AuthenticationParameters given = context.getAuthParameters();
        if (given != null && given.getCredential() != null) {
            return enter(given.getCredential(), request, context);
        }
        if (isPartOfAPage(request) || request.getAttribute(CLOSED) != null) {
            return context.doNothing();
        }
        Optional<Signed> signed;
        try {
            signed = present(request);
        } catch (EJBException databaseAway) {
            return close(request, response, databaseAway);
        }
        if (signed.isPresent()) {
            return letIn(signed.get(), request, context);
        }
        return context.isProtected() ? turnAway(request, response, context) : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        request.removeAttribute(Signed.KEY);
        HttpSession session = request.getSession(false);
        if (session != null) {
            sessions.end(session);
        }
        context.cleanClientSubject();
    }

    private AuthenticationStatus enter(Credential credential, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result;
        try {
            result = stores.validate(credential);
        } catch (EJBException databaseAway) {
            // Whoever asked must not take it for a wrong password; the container would lose the exception.
            request.setAttribute(AWAY, databaseAway);
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (result.getStatus() != CredentialValidationResult.Status.VALID
                || !(result.getCallerPrincipal() instanceof SignedPrincipal principal)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval((int) Duration.ofMinutes(idleMinutes).toSeconds());
        session.setAttribute(Signed.KEY, principal.signed());
        return letIn(principal.signed(), request, context);
    }

    private static AuthenticationStatus letIn(Signed signed, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(Signed.KEY, signed);
        return context.notifyContainerAboutLogin(new SignedPrincipal(signed), Set.copyOf(signed.roles()));
    }

    private Optional<Signed> present(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(Signed.KEY) instanceof Signed signed)) {
            return Optional.empty();
        }
        boolean tooLong = clock.instant().isAfter(signed.since().plus(Duration.ofHours(longestHours)));
        Optional<Signed> now = tooLong ? Optional.empty() : signIn.stillGood(signed);
        if (now.isEmpty()) {
            sessions.end(session);
        } else if (now.get() != signed) {
            session.setAttribute(Signed.KEY, now.get());
        }
        return now;
    }

    /** Who it is cannot be asked: not a stranger and not a forbidden page, only a bad moment. The session stays. */
    private static AuthenticationStatus close(
            HttpServletRequest request, HttpServletResponse response, EJBException databaseAway)
            throws AuthenticationException {
        request.setAttribute(CLOSED, true);
        request.setAttribute(Incident.KEY, Incident.noted(path(request), databaseAway));
        response.setHeader("Retry-After", "5");
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Scripts, styles and pictures are the same for everyone: no question about them reaches the database. */
    private static boolean isPartOfAPage(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/assets/");
    }

    private static AuthenticationStatus turnAway(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (path(request).startsWith("/api/")) {
            return context.responseUnauthorized();
        }
        String signIn = request.getContextPath() + SignInAddress.leadingBackTo(path(request), request.getQueryString());
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            redirectPartially(response, signIn);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.redirect(signIn);
    }

    /** The address is built by us from encoded parts, so it holds nothing that XML would have to escape but ampersands. */
    private static void redirectPartially(HttpServletResponse response, String to) throws AuthenticationException {
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + to.replace("&", "&amp;") + "\"/></partial-response>");
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
