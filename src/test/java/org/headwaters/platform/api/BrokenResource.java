package org.headwaters.platform.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;

/** Fails in each of the ways that an answer has to be found for. */
@Path("it/broken")
public class BrokenResource {

    @PUT
    public String write() {
        return "written";
    }

    @GET
    @Path("{way}")
    public String fail(@PathParam("way") String way) {
        switch (way) {
            case "stale" -> throw new StaleVersion(1, 2);
            case "missing" -> throw new NotFound("it");
            case "refused" -> throw new Refusal("platform.files.refused.tooMany", 20);
            case "unwritable" -> throw new jakarta.json.bind.JsonbException("a field that cannot be written");
            case "forbidden" -> throw new jakarta.ejb.EJBAccessException("role officer needed");
            default -> throw new IllegalStateException("password of the database");
        }
    }
}
