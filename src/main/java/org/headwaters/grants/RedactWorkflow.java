package org.headwaters.grants;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.headwaters.grants.RedactScreen.Marked;
import org.headwaters.platform.History;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;

/**
 * Hides passages of an application from its reviewers, or shows them again. The application itself stays as it was
 * submitted; staff and applicants read it whole. Nothing of what is hidden is written into history or trail, only how
 * much and where.
 */
@Stateless
public class RedactWorkflow {
    static final String MOVE = "REDACT";

    @Inject
    StaffDoor door;

    @Inject
    RedactedParts parts;

    @Inject
    Redactions redactions;

    @Inject
    LetterPost post;

    @Inject
    History history;

    @Inject
    Audit audit;

    /**
     * Every part that is sent counts as looked at: what was stale is shown to reviewers again, without its passages. Where
     * no passage is left, it is as if none had ever been hidden.
     */
    @RolesAllowed(OFFICER)
    public void redact(String reference, List<Marked> marked) {
        var application = door.held(reference);
        if (application.getSubmissions() == 0 || !application.getStage().isWaitingForDecision()) {
            throw new Refusal("grants.refused.notToRead");
        }
        var before = redactions.of(application);
        var texts = new HashMap<String, String>();
        parts.of(application).forEach(part -> texts.put(part.code(), part.text()));
        var changed = marked.stream()
                .filter(one -> mark(application, one, before, texts))
                .count();
        if (changed > 0) {
            record(application);
        }
    }

    /** Whether anything is different now. */
    private boolean mark(Application application, Marked one, List<Redaction> before, HashMap<String, String> texts) {
        var text = texts.get(one.code());
        if (text == null) {
            throw new NotFound(one.code());
        }
        var passages = Passages.typed(one.passages());
        passages.requireAllIn(text);
        var shown = Redactions.fingerprint(text);
        var found = Redactions.at(before, one.code());
        var was = found.map(found1 -> found1.getPassages().toString()).orElse("");
        var stale = found.filter(earlier -> earlier.isStale(shown)).isPresent();
        if (!stale && Objects.equals(was, passages.toString())) {
            return false;
        }
        var mark = found.orElseGet(() -> new Redaction(application.id(), one.code()));
        mark.mark(passages, one.seen(), shown, door.act(Who.OFFICER));
        if (passages.isEmpty()) {
            redactions.remove(mark);
        } else if (found.isEmpty()) {
            redactions.add(mark);
        }
        audit.write(
                "grants.redacted",
                GrantCase.subject(application),
                found.isEmpty() ? null : one.code() + ": " + Passages.typed(was).count(),
                one.code() + ": " + passages.count());
        return true;
    }

    private void record(Application application) {
        var hidden = redactions.of(application);
        var passages =
                hidden.stream().mapToInt(one -> one.getPassages().count()).sum();
        var stage = application.getStage().name();
        var act = door.act(Who.OFFICER);
        history.record(
                GrantCase.subject(application),
                act.who(),
                act.as().name(),
                MOVE,
                stage,
                stage,
                post.text("grants.redact.kept", passages),
                application.getVersion());
    }
}
