package org.headwaters.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The control that a rule's no is about, so that the sentence stands beside it and the summary leads to it. The view says
 * which refusals belong to which field ({@code hw:field refusals="…"}); no Java names a control.
 */
final class RefusedField {
    /** What {@code hw:field} leaves on its outer element: keys, apart by spaces. */
    static final String REFUSALS = "refusals";

    private RefusedField() {}

    /** Marks the control as wrong. @return its client id, or null when no field of this page claims the refusal */
    static String mark(FacesContext faces, String key) {
        var found = new AtomicReference<String>();
        if (faces.getViewRoot() != null) {
            faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (visit, around) -> {
                var wrong = claims(around, key) ? control(around) : null;
                if (wrong != null) {
                    keepWhatWasTyped(faces, wrong);
                    wrong.setValid(false);
                    found.set(wrong.getClientId(faces));
                    return VisitResult.COMPLETE;
                }
                return VisitResult.ACCEPT;
            });
        }
        return found.get();
    }

    /** What is marked as wrong is drawn from what was sent: without that it would be empty, whatever its bean still holds. */
    private static void keepWhatWasTyped(FacesContext faces, UIInput wrong) {
        var sent = faces.getExternalContext().getRequestParameterMap().get(wrong.getClientId(faces));
        if (sent != null) {
            wrong.setSubmittedValue(sent);
        }
    }

    static boolean claims(UIComponent around, String key) {
        return around.getAttributes().get(REFUSALS) instanceof String keys
                && List.of(keys.split(" ")).contains(key);
    }

    private static UIInput control(UIComponent around) {
        for (UIComponent child : around.getChildren()) {
            var found = child instanceof UIInput input ? input : control(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
