package org.headwaters.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Tells {@link Sessions} which sessions begin and end to belong to someone. */
@WebListener
public class SessionWatch implements HttpSessionListener, HttpSessionAttributeListener {
    @Inject
    Sessions sessions;

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getValue() instanceof Signed signed) {
            sessions.opened(signed, event.getSession());
        }
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        if (event.getValue() instanceof Signed before) {
            sessions.closed(before);
            if (event.getSession().getAttribute(Signed.KEY) instanceof Signed now) {
                sessions.opened(now, event.getSession());
            }
        }
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        if (event.getValue() instanceof Signed signed) {
            sessions.closed(signed);
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(Signed.KEY) instanceof Signed signed) {
            sessions.closed(signed);
        }
    }
}
