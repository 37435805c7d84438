package org.headwaters.grants.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.headwaters.grants.CallMakingDesk;
import org.headwaters.grants.LetterDesk;
import org.headwaters.platform.Caller;
import org.headwaters.platform.exports.Downloads;
import org.headwaters.platform.text.Texts;

/** The staff's shorter lists, to take along: calls, and letters that nobody was sent yet. */
@Path("grants/lists")
public class ListsResource {
    @Inject
    CallMakingDesk calls;

    @Inject
    LetterDesk letters;

    @Inject
    Downloads downloads;

    @Inject
    Caller caller;

    @GET
    @Path("calls.{format}")
    public Response calls(@PathParam("format") String format) {
        var texts = Texts.in(caller.locale());
        return downloads.of(
                "calls",
                format,
                "grants.calls.column.",
                List.of(
                        "reference",
                        "call",
                        "state",
                        "largest",
                        "currency",
                        "opens",
                        "closes",
                        "zone",
                        "written",
                        "waiting",
                        "decided"),
                rows -> calls.calls()
                        .forEach(call -> rows.row(
                                call.reference(),
                                call.title(),
                                texts.get("grants.callState." + call.state()),
                                call.largest(),
                                call.largest().currency(),
                                call.opens(),
                                call.closes(),
                                call.zone(),
                                call.written(),
                                call.waiting(),
                                call.decided())));
    }

    /** @param call a call's reference, nothing for all calls */
    @GET
    @Path("letters.{format}")
    public Response letters(@PathParam("format") String format, @QueryParam("call") String call) {
        var one = call == null || call.isBlank() ? null : call;
        return downloads.ofPeople(
                "letters",
                format,
                "grants.letters.column.",
                List.of(
                        "reference",
                        "title",
                        "partners",
                        "verdict",
                        "asked",
                        "awarded",
                        "currency",
                        "reasons",
                        "decidedBy",
                        "ready",
                        "heldUntil",
                        "recipients",
                        "subject"),
                one,
                rows -> letters.open(one).rows().forEach(letter -> rows.row(cells(letter))));
    }

    private Object[] cells(LetterDesk.Row letter) {
        var texts = Texts.in(caller.locale());
        return new Object[] {
            letter.reference(),
            letter.title(),
            String.join(", ", letter.partners()),
            texts.get("grants.letters.verdict." + letter.verdict()),
            letter.asked(),
            letter.awarded(),
            letter.asked().currency(),
            String.join("; ", letter.reasons()),
            letter.decidedBy(),
            texts.get(letter.ready() ? "grants.letters.state.ready" : "grants.letters.state.held"),
            letter.heldUntil(),
            letter.recipients(),
            letter.text().subject()
        };
    }
}
