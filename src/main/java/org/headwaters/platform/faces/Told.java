package org.headwaters.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Published;
import org.headwaters.platform.text.Texts;

/** Tells the reader what was done, in one sentence on the page that comes next; it survives one redirect. */
@RequestScoped
@Published
public class Told {
    @Inject
    Caller caller;

    /** @param key of the sentence; values fill it in */
    public void done(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String sentence = Texts.in(caller.locale()).get(key, values);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }
}
