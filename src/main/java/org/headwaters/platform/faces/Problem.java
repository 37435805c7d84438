package org.headwaters.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One thing that is wrong with what was sent: its sentence, and the field it belongs to (empty for none). */
public record Problem(String sentence, String field) {

    static List<Problem> all(FacesContext faces) {
        var problems = new ArrayList<Problem>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            var field = fields.next();
            faces.getMessageList(field).stream()
                    .filter(message -> message.getSeverity().getOrdinal() >= FacesMessage.SEVERITY_WARN.getOrdinal())
                    .forEach(message -> {
                        message.rendered(); // or Faces reports it as one that nobody showed
                        problems.add(new Problem(message.getSummary(), field == null ? "" : field));
                    });
        }
        return problems;
    }
}
