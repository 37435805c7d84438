package org.headwaters.grants.web;

import java.util.Locale;
import org.headwaters.grants.DecideDesk.Giving;
import org.headwaters.grants.Queue;
import org.headwaters.platform.Causes;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.faces.Said;

/** What becomes of one application among several, in a sentence: before it is done, and when it could not be done. */
final class BulkOutcome {
    private BulkOutcome() {}

    static String ofTakingUp(Queue.Line line) {
        return say(line.offersTakeUp() ? "takeUp" : "notWaiting", line, "");
    }

    /**
     * @param giving null when the officer cannot be told to have it
     * @param toWhom null while nobody is chosen
     */
    static String ofGiving(Queue.Line line, Giving giving, String toWhom) {
        if (line.left() == null) {
            return say("nothingToDo", line, "");
        }
        if (toWhom == null) {
            return say("choose", line, "");
        }
        return say((giving == null ? Giving.CANNOT : giving).name().toLowerCase(Locale.ROOT), line, toWhom);
    }

    /** A rule said no, somebody changed it meanwhile, or it is closed to the reader by now; anything else goes on. */
    static String ofFailing(Queue.Line line, RuntimeException failed) {
        var speech = Said.speech();
        var why = Causes.find(NotFound.class, failed).isPresent()
                ? speech.say("grants.bulk.closed")
                : speech.of(Causes.refusal(failed).orElseThrow(() -> failed));
        return speech.say("grants.bulk.refused", line.title(), why);
    }

    /** {0} in the sentence is where it stands, {1} who gets it. */
    private static String say(String outcome, Queue.Line line, String toWhom) {
        var stands = Said.speech().say(line.stageKey());
        return Said.speech().say("grants.bulk.outcome." + outcome, stands, toWhom);
    }
}
