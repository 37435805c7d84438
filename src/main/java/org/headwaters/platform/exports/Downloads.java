package org.headwaters.platform.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Consumer;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Published;
import org.headwaters.platform.text.Texts;

/**
 * Answers a request for a list with a file. The list is written while it is read, by an EJB that checks who asks; until it
 * has given its first rows nothing is sent, so that a refusal is still answered as one.
 */
@ApplicationScoped
@Published
public class Downloads {
    @Inject
    Caller caller;

    @Inject
    DownloadWorkflow trail;

    /**
     * @param name of the file, without its suffix
     * @param suffix csv or xlsx; {@link org.headwaters.platform.NotFound} for others
     * @param keys beginning of the keys of the heads, up to the last dot
     * @param columns what completes the keys, in order
     * @param list writes its rows
     */
    public Response of(String name, String suffix, String keys, List<String> columns, Consumer<Rows> list) {
        var texts = Texts.in(caller.locale());
        return of(
                name,
                suffix,
                columns.stream().map(column -> texts.get(keys + column)).toList(),
                list);
    }

    /** The same with heads that are not ours to word, as a standard says them. */
    public Response of(String name, String suffix, List<String> heads, Consumer<Rows> list) {
        var format = Format.of(suffix);
        StreamingOutput body = out -> {
            var rows = format.open(out, name, caller.zone());
            rows.row(heads.toArray());
            list.accept(rows);
            rows.end();
        };
        return Response.ok(body)
                .type(format.type())
                .header("Content-Disposition", "attachment; filename=\"" + plain(name) + "." + format.suffix() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** The same for a list that names people: its first row is noted in the trail, with what was asked for. */
    public Response ofPeople(
            String name, String suffix, String keys, List<String> columns, String asked, Consumer<Rows> list) {
        return of(name, suffix, keys, columns, rows -> {
            var first = new boolean[] {true};
            list.accept(cells -> {
                if (first[0]) {
                    trail.note(name, asked);
                    first[0] = false;
                }
                rows.row(cells);
            });
        });
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
