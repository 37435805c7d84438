package org.headwaters.platform.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Settings;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.it.InTransaction;

/** Fails in each of the ways that an answer has to be found for. */
@Path("it/broken")
public class BrokenResource {
    @Inject
    private Settings settings;

    @Inject
    private InTransaction transaction;

    @PUT
    public String write() {
        return "written";
    }

    @GET
    @Path("{way}")
    public String fail(@PathParam("way") String way) throws Exception {
        return switch (way) {
            case "collision" -> collide();
            case "stale" -> throw new StaleVersion(1, 2);
            case "missing" -> throw new NotFound("it");
            case "refused" -> throw new Refusal("platform.files.refused.tooMany", 20);
            case "unwritable" -> throw new jakarta.json.bind.JsonbException("a field that cannot be written");
            case "forbidden" -> throw new jakarta.ejb.EJBAccessException("role officer needed");
            default -> throw new IllegalStateException("password of the database");
        };
    }

    /** Another writer comes between reading and writing, so that the commit finds the row changed. */
    private String collide() throws Exception {
        transaction.run(() -> {
            settings.put("it.collision", "first");
            return null;
        });
        return transaction.run(() -> {
            settings.put("it.collision", settings.get("it.collision").orElseThrow());
            transaction.sql("update setting set version = version + 1 where name = 'it.collision'");
            settings.put("it.collision", "second");
            return "written";
        });
    }
}
