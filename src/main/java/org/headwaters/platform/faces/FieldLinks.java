package org.headwaters.platform.faces;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Ties a control to the help and the message of the {@code hw:field} around it, so that a screen reader says them and no
 * page has to. It also marks a refused control with {@code aria-invalid}, by which the style sheet and the summary know
 * it. Registered in {@code faces-config.xml} for the moment when a component joins its view.
 */
public class FieldLinks implements SystemEventListener {
    /** What {@code hw:field} leaves on its outer element: which of help and message it has. */
    static final String DESCRIBES = "describes";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var input = (UIInput) event.getSource();
        for (UIComponent around = input.getParent(); around != null; around = around.getParent()) {
            if (around.getAttributes().get(DESCRIBES) instanceof String parts) {
                mark(input, parts);
                return;
            }
        }
    }

    private static void mark(UIInput input, String parts) {
        var describedBy = Arrays.stream(parts.split(" "))
                .map(part -> "#{component.clientId}-" + part)
                .collect(Collectors.joining(" "));
        var attributes = input.getPassThroughAttributes(true);
        attributes.putIfAbsent("aria-describedby", expression(describedBy, String.class));
        attributes.putIfAbsent("aria-invalid", expression("#{not component.valid}", Boolean.class));
    }

    /** Evaluated when the control is written, so that it is right for each row of a repeated one. */
    private static ValueExpression expression(String text, Class<?> type) {
        var faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getExpressionFactory().createValueExpression(faces.getELContext(), text, type);
    }
}
