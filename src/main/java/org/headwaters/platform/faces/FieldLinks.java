package org.headwaters.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Ties a control to the help and the message of the {@code hw:field} around it, so that a screen reader says them and no
 * page has to. It also marks a refused control with {@code aria-invalid}, by which the style sheet and the summary know
 * it. Registered in {@code faces-config.xml} for the moment when a component joins its view.
 */
public class FieldLinks implements SystemEventListener {
    /** What {@code hw:field} leaves on its outer element: the ids of its help and its message. */
    static final String DESCRIBES = "describes";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var input = (UIInput) event.getSource();
        for (UIComponent around = input.getParent(); around != null; around = around.getParent()) {
            if (around.getAttributes().get(DESCRIBES) instanceof String ids) {
                mark(input, ids.strip());
                return;
            }
        }
    }

    private static void mark(UIInput input, String ids) {
        var attributes = input.getPassThroughAttributes(true);
        attributes.putIfAbsent("aria-describedby", ids);
        var faces = FacesContext.getCurrentInstance();
        var refused = faces.getApplication()
                .getExpressionFactory()
                .createValueExpression(faces.getELContext(), "#{not component.valid}", Boolean.class);
        attributes.putIfAbsent("aria-invalid", refused);
    }
}
