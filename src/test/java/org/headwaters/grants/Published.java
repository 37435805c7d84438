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
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the standards that we publish by ask, as they publish it themselves: {@code src/test/resources/schemas}. */
public final class Published {
    private static final String GIVING = "360giving-1.4.3/";

    private static final SchemaRegistry STANDARD = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Published::of360Giving));

    /** The protocol means a time on a clock, HH:mm:ss; the keyword alone would ask for its distance to UTC. */
    private static final SchemaRegistry PROTOCOL = SchemaRegistry.withDialect(Dialect.builder(Dialects.getOpenApi30())
            .format(PatternFormat.of("time", "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$", null))
            .build());

    private Published() {}

    /** What is wrong with a package of 360Giving: what the standard forbids, and each field that it does not know. */
    public static List<String> wrongInPackage(String json) {
        var wrong = new TreeSet<String>();
        wrong(STANDARD.getSchema(text(GIVING + "360-giving-package-schema.json")), json)
                .forEach(error -> wrong.add(error.toString()));
        var known = new TreeSet<String>();
        List.of("360-giving-package-schema.json", "360-giving-schema.json")
                .forEach(file -> known(read(text(GIVING + file)), known));
        var used = new TreeSet<String>();
        fields(read(json), used);
        used.removeAll(known);
        used.forEach(field -> wrong.add(field + " is not known to the standard"));
        return List.copyOf(wrong);
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

    private static void known(JsonValue schema, Set<String> names) {
        if (schema instanceof JsonObject object) {
            if (object.get("properties") instanceof JsonObject properties) {
                names.addAll(properties.keySet());
            }
            object.values().forEach(value -> known(value, names));
        } else if (schema instanceof JsonArray array) {
            array.forEach(value -> known(value, names));
        }
    }

    private static void fields(JsonValue value, Set<String> names) {
        if (value instanceof JsonObject object) {
            names.addAll(object.keySet());
            object.values().forEach(one -> fields(one, names));
        } else if (value instanceof JsonArray array) {
            array.forEach(one -> fields(one, names));
        }
    }

    private static JsonValue read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private static String text(String file) {
        try (var published = Published.class.getResourceAsStream("/schemas/" + file)) {
            return new String(published.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
