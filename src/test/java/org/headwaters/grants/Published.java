package org.headwaters.grants;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.PatternFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What the standards that we publish by ask, as they publish it themselves: {@code src/test/resources/schemas}. */
public final class Published {
    private static final String GIVING = "360giving-1.4.3/";

    private static final SchemaRegistry STANDARD = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Published::of360Giving));

    private static final SchemaRegistry OURS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4);

    /** The protocol means a time on a clock, HH:mm:ss; the keyword alone would ask for its distance to UTC. */
    private static final SchemaRegistry PROTOCOL = SchemaRegistry.withDialect(Dialect.builder(Dialects.getOpenApi30())
            .format(PatternFormat.of("time", "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", null))
            .build());

    private Published() {}

    /**
     * What is wrong with a package of 360Giving: by the standard's own schema, and by ours, which is stricter for the part that
     * we publish and refuses each field that it does not know.
     */
    public static List<Error> wrongInPackage(String json) {
        return Stream.of(
                        wrong(STANDARD.getSchema(text(GIVING + "360-giving-package-schema.json")), json),
                        wrong(OURS.getSchema(text("360giving-1.4.json")), json))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * What is wrong with an answer by the CommonGrants protocol.
     *
     * @param path as the protocol's description names it, such as {@code /common-grants/awards/{awdId}}
     */
    public static List<Error> wrongInAnswer(String method, String path, int status, String json) {
        var place = "classpath:schemas/common-grants-0.4.0/openapi.yaml#/paths/"
                + path.replace("/", "~1").replace("{", "%7B").replace("}", "%7D") + "/" + method + "/responses/"
                + status
                + "/content/application~1json/schema";
        return wrong(PROTOCOL.getSchema(SchemaLocation.of(place)), json);
    }

    private static List<Error> wrong(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** The package's schema names the grants' by its address. */
    private static String of360Giving(String address) {
        return address.startsWith("https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.")
                ? text(GIVING + address.substring(address.lastIndexOf('/') + 1))
                : null;
    }

    private static String text(String file) {
        try (var published = Published.class.getResourceAsStream("/schemas/" + file)) {
            return new String(published.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
