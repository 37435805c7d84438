package org.headwaters.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Lets go of the beans of a page that was only read: nothing can come back from a page without a form, so its screen does
 * not have to wait in the session. Named in {@code faces-config.xml}.
 */
public class Formless implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        var view = event.getFacesContext().getViewRoot();
        var beans = view == null ? null : view.getViewMap(false);
        if (beans != null && !hasForm(view)) {
            beans.clear();
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    private static boolean hasForm(UIComponent part) {
        if (part instanceof UIForm) {
            return true;
        }
        for (var inner = part.getFacetsAndChildren(); inner.hasNext(); ) {
            if (hasForm(inner.next())) {
                return true;
            }
        }
        return false;
    }
}
