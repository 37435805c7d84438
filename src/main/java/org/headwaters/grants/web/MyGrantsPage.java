package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.OwnDesk;
import org.headwaters.grants.OwnDesk.News;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.text.Speech;

/** The part of my work that shows a partner's applications and what happened to them. */
@Page
public class MyGrantsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnDesk desk;

    @Inject
    private Caller caller;

    @Inject
    private Speech speech;

    private transient OwnDesk.Own shown;

    public boolean isForPartner() {
        return caller.is(Roles.PARTNER);
    }

    public String said(News news) {
        return speech.say(news.key(), news.who());
    }

    public OwnDesk.Own getShown() {
        if (shown == null) {
            shown = desk.own();
        }
        return shown;
    }
}
