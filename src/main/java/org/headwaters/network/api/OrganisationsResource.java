package org.headwaters.network.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.headwaters.network.NetworkDesk;

/** Partners to pick while somebody types, for signed-in people; at most ten, by the alphabet. */
@Path("network/organisations")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {
    @Inject
    NetworkDesk desk;

    @GET
    public List<Found> find(@QueryParam("q") @DefaultValue("") String words) {
        return desk.pick(words).stream()
                .map(pick -> new Found(
                        pick.card().reference(),
                        pick.card().name(),
                        pick.card().shortName(),
                        pick.card().place(),
                        pick.paused()))
                .toList();
    }

    /** What the page needs to show one of them and to send back: its reference. */
    public record Found(String reference, String name, String shortName, String place, boolean paused) {}
}
