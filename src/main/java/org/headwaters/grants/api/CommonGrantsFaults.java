package org.headwaters.grants.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;

/** Says whatever goes wrong below {@code /common-grants} in the form that its protocol has for errors. */
@Provider
public class CommonGrantsFaults implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (!asked.getUriInfo().getPath().replaceAll("^/+", "").startsWith("common-grants")
                || answer.getStatus() < 400) {
            return;
        }
        var message = message(answer.getEntity());
        var errors = Json.createArrayBuilder().add(Json.createObjectBuilder().add("message", message));
        answer.setEntity(
                Json.createObjectBuilder()
                        .add("status", answer.getStatus())
                        .add("message", message)
                        .add("errors", errors)
                        .build()
                        .toString(),
                null,
                MediaType.APPLICATION_JSON_TYPE);
    }

    /** The sentence of our own faults, or the reference of one that is ours to look after. */
    private static String message(Object entity) {
        try (var reader = Json.createReader(new StringReader(String.valueOf(entity)))) {
            var fault = reader.readObject();
            return fault.getString("sentence", "Reference " + fault.getString("reference", "unknown"));
        } catch (JsonException notOurs) {
            return "Refused";
        }
    }
}
