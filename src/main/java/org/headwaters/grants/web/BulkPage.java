package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headwaters.grants.DecideDesk;
import org.headwaters.grants.DecideWorkflow;
import org.headwaters.grants.HandWorkflow;
import org.headwaters.grants.Queue;
import org.headwaters.grants.QueueDesk;
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

    private final BulkAsked asked = new BulkAsked();
    private List<Queue.Line> lines = List.of();
    private BulkGiving giving = BulkGiving.notAsked(List.of());
    private Long officer;

    public void open() {
        lines = desk.these(asked.references());
        giving = BulkGiving.notAsked(isGiving() ? colleagues.officers() : List.of());
    }

    /** Says what would happen to each with the officer who is chosen now. */
    public void look() {
        giving = giving.asked(officer, lines, colleagues);
    }

    /** Each is its own step: what a rule refuses, or somebody changed meanwhile, stays as it is and is named. */
    public String go() {
        if (isGiving() && !officer.equals(giving.officer())) {
            look();
            return null;
        }
        var done = 0;
        var refused = new ArrayList<String>();
        for (var line : lines) {
            if (happens(line)) {
                var no = refusal(line);
                no.ifPresent(refused::add);
                done += no.isPresent() ? 0 : 1;
            }
        }
        Said.next("grants.bulk.done." + asked.getWhat(), done);
        refused.forEach(Said::problem);
        Said.go(asked.getBack());
        return null;
    }

    /** Empty when it was done. */
    private Optional<String> refusal(Queue.Line line) {
        try {
            move(line);
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(BulkOutcome.ofFailing(line, failed));
        }
    }

    private void move(Queue.Line line) {
        if (isGiving()) {
            hand.giveTo(line.reference(), line.version(), new PersonId(officer));
        } else {
            decide.takeUp(line.reference(), line.version());
        }
    }

    /** Whether anything will happen to it. */
    public boolean happens(Queue.Line line) {
        return isGiving() ? giving.goes(line) : line.offersTakeUp();
    }

    /** What will happen to it, or why nothing will. */
    public String outcome(Queue.Line line) {
        return isGiving() ? giving.outcome(line) : BulkOutcome.ofTakingUp(line);
    }

    public long getCount() {
        return lines.stream().filter(this::happens).count();
    }

    /** How many are chosen and known. */
    public int getChosen() {
        return lines.size();
    }

    /** Whether the page says already what will happen to each. */
    public boolean isLooked() {
        return !isGiving() || giving.officer() != null;
    }

    public boolean isGiving() {
        return asked.isGiving();
    }

    public List<Queue.Line> getLines() {
        return lines;
    }

    public List<DecideDesk.Colleague> getOfficers() {
        return giving.officers();
    }

    public BulkAsked getAsked() {
        return asked;
    }

    public Long getOfficer() {
        return officer;
    }

    public void setOfficer(Long officer) {
        this.officer = officer;
    }
}
