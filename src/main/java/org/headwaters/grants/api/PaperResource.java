package org.headwaters.grants.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.headwaters.grants.CaseDesk;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.exports.Paper;

/** A case, and its letter, as PDF for whoever may open the case, with what its page shows to this reader. */
@Path("grants/papers/{reference}")
@Produces("application/pdf")
public class PaperResource {
    @Inject
    CaseDesk desk;

    @Inject
    CasePaper papers;

    @GET
    @Path("case.pdf")
    public Response file(@PathParam("reference") String reference) throws IOException {
        return answer(papers.of(desk.open(reference)), reference);
    }

    @GET
    @Path("letter.pdf")
    public Response letter(@PathParam("reference") String reference) throws IOException {
        var file = desk.open(reference);
        if (file.letter() == null) {
            throw new NotFound("letter");
        }
        return answer(papers.letter(file), reference + "-letter");
    }

    private static Response answer(Paper paper, String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        paper.write(bytes);
        return Response.ok(bytes.toByteArray())
                .header("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^\\w-]", "") + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
