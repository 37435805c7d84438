package org.headwaters.platform.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.headwaters.platform.PersonId;

/**
 * Which part of the trail somebody wants to see.
 *
 * @param who null for anyone
 * @param reference the subject's own reference, empty for anything
 * @param since null for ever
 */
record AuditQuestion(PersonId who, String reference, Instant since) {

    AuditQuestion {
        reference = reference == null ? "" : reference.strip();
    }

    String where() {
        var where = new StringBuilder(" from AuditRow a where 1 = 1");
        if (who != null) {
            where.append(" and a.personId = :who");
        }
        if (!reference.isEmpty()) {
            where.append(" and a.subjectReference = :reference");
        }
        if (since != null) {
            where.append(" and a.at >= :since");
        }
        return where.toString();
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        if (who != null) {
            values.put("who", who.value());
        }
        if (!reference.isEmpty()) {
            values.put("reference", reference);
        }
        if (since != null) {
            values.put("since", since);
        }
        return values;
    }
}
