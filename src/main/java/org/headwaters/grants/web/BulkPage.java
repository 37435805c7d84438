package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.headwaters.grants.DecideDesk;
import org.headwaters.grants.DecideWorkflow;
import org.headwaters.grants.HandWorkflow;
import org.headwaters.grants.Queue;
import org.headwaters.grants.QueueDesk;
import org.headwaters.platform.Causes;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What will happen to each of the chosen applications, and then the word that makes it happen, one by one. */
@Page
public class BulkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private QueueDesk desk;

    @Inject
    private DecideDesk colleagues;

    @Inject
    private DecideWorkflow decide;

    @Inject
    private HandWorkflow hand;

    private String what;
    private String refs;
    private List<Queue.Line> lines = List.of();
    private List<DecideDesk.Colleague> officers = List.of();
    private Long officer;

    public void open() {
        lines = desk.these(Arrays.asList(refs.split(",")));
        officers = isGiving() ? colleagues.officers() : List.of();
    }

    /** Each is its own step: what a rule refuses stays as it is, and is named. */
    public String go() {
        var done = 0;
        var refused = new ArrayList<String>();
        for (var line : lines) {
            if (!happens(line)) {
                continue;
            }
            try {
                move(line);
                done++;
            } catch (RuntimeException failed) {
                var no = Causes.refusal(failed).orElseThrow(() -> failed);
                refused.add(Said.speech()
                        .say("grants.bulk.refused", line.title(), Said.speech().of(no)));
            }
        }
        Said.next("grants.bulk.done." + what, done);
        refused.forEach(Said::problem);
        return GrantPages.QUEUE.go();
    }

    private void move(Queue.Line line) {
        if (isGiving()) {
            hand.giveTo(line.reference(), new PersonId(officer));
        } else {
            decide.takeUp(line.reference(), line.version());
        }
    }

    /** Whether anything will happen to it. */
    public boolean happens(Queue.Line line) {
        return isGiving() ? line.left() != null : line.offersTakeUp();
    }

    public long getCount() {
        return lines.stream().filter(this::happens).count();
    }

    public boolean isGiving() {
        return "give".equals(what);
    }

    public List<Queue.Line> getLines() {
        return lines;
    }

    public List<DecideDesk.Colleague> getOfficers() {
        return officers;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = "give".equals(what) ? what : "takeUp";
    }

    public String getRefs() {
        return refs;
    }

    public void setRefs(String refs) {
        this.refs = refs;
    }

    public Long getOfficer() {
        return officer;
    }

    public void setOfficer(Long officer) {
        this.officer = officer;
    }
}
