package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.headwaters.fellowships.AskDesk;
import org.headwaters.fellowships.AskWorkflow;
import org.headwaters.fellowships.GateKind;
import org.headwaters.fellowships.PointReply;
import org.headwaters.fellowships.PointsShown;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What was said to a team, point by point, as a part of its pages; and what the team does with each. */
@Page
public class FeedbackPointsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AskDesk desk;

    @Inject
    private AskWorkflow workflow;

    private final HashMap<Long, String> replies = new HashMap<>();
    private final HashMap<Long, String> reasons = new HashMap<>();
    private final HashMap<Long, Long> seen = new HashMap<>();
    private String ref;
    private transient PointsShown shown;

    /** What was said to this team; read once for a page. */
    public PointsShown of(String team) {
        if (shown == null && team != null && !team.isBlank()) {
            ref = team;
            shown = desk.said(team);
            for (var point : shown.points()) {
                replies.putIfAbsent(
                        point.id(), point.reply() == null ? "" : point.reply().name());
                reasons.putIfAbsent(point.id(), point.why());
                seen.putIfAbsent(point.id(), point.version());
            }
        }
        return shown;
    }

    /** Leads back to the page that it is a part of: a gate, or whom the team asked. */
    public String reply(GateKind at) {
        var typed = of(ref).points().stream()
                .filter(PointsShown.Point::mayReply)
                .map(point -> new AskWorkflow.Replied(
                        point.id(), seen.get(point.id()), chosen(point.id()), reasons.get(point.id())))
                .toList();
        var changed = workflow.reply(ref, typed);
        if (changed == 0) {
            Said.now("fellowships.points.nothing");
            return null;
        }
        Said.next("fellowships.points.kept", changed);
        return at == null ? FeedbackPages.ASK.go("ref", ref) : FellowshipPages.GATE.go("ref", ref, "gate", at);
    }

    private PointReply chosen(long point) {
        var reply = replies.get(point);
        return reply == null || reply.isBlank() ? null : PointReply.valueOf(reply);
    }

    public PointReply[] getChoices() {
        return PointReply.values();
    }

    public Map<Long, String> getReplies() {
        return replies;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }
}
