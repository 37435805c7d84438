package org.headwaters.network.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.headwaters.network.ImportDesk;
import org.headwaters.platform.exports.Downloads;

/** The register to take along, in the columns that an import reads: for administrators. */
@Path("admin/register")
public class RegisterResource {
    private static final String HEADS = "network.import.column.";
    private static final List<String> ORGANISATIONS = List.of(
            "REFERENCE",
            "NAME",
            "SHORT_NAME",
            "LEGAL_NAME",
            "SECTOR",
            "PLACE",
            "REGISTERED",
            "WEBSITE",
            "PLACES",
            "POPULATIONS",
            "GIVES",
            "NEEDS",
            "STANDING",
            "MEMBER_SINCE",
            "MERGED_INTO");
    private static final List<String> PEOPLE =
            List.of("NAME", "EMAIL", "PRONOUNS", "ZONE", "ORGANISATION", "PART", "FROM", "UNTIL");

    @Inject
    ImportDesk desk;

    @Inject
    Downloads downloads;

    @GET
    @Path("organisations.{format}")
    public Response organisations(@PathParam("format") String format) {
        return downloads.of("organisations", format, HEADS, ORGANISATIONS, desk::organisations);
    }

    @GET
    @Path("people.{format}")
    public Response people(@PathParam("format") String format) {
        return downloads.ofPeople("register-people", format, HEADS, PEOPLE, "all", desk::people);
    }
}
