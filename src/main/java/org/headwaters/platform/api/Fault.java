package org.headwaters.platform.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What a program is told when its request was not done.
 *
 * @param sentence for a person, null when the fault is ours
 * @param reference to quote when the fault is ours, else null
 */
record Fault(String sentence, String reference) {

    Response as(int status) {
        var json = Json.createObjectBuilder();
        if (sentence != null) {
            json.add("sentence", sentence);
        }
        if (reference != null) {
            json.add("reference", reference);
        }
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(json.build().toString())
                .build();
    }
}
