package org.headwaters.network;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An entry as it stood before an import changed it, written so that it can be put back. */
final class KeptEntry {
    private static final String SINCE = "since";

    private KeptEntry() {}

    static String of(Organisation organisation, ProfilesKnown profiles) {
        var kept = Json.createObjectBuilder();
        add(kept, "name", organisation.getName());
        add(kept, "shortName", organisation.getShortName());
        add(kept, "legalName", organisation.getLegalName());
        add(kept, "sector", organisation.getSector());
        add(kept, "place", organisation.getPlace());
        add(kept, "registered", organisation.getRegistered());
        add(kept, "website", organisation.getWebsite());
        add(
                kept,
                SINCE,
                organisation.getMemberSince() == null
                        ? null
                        : organisation.getMemberSince().toString());
        for (var list : ProfileList.values()) {
            var lines = Json.createArrayBuilder();
            profiles.of(organisation, list).forEach(line -> {
                var one = Json.createObjectBuilder();
                add(one, "kind", line.competence());
                add(one, "words", line.words());
                lines.add(one);
            });
            kept.add(list.name(), lines);
        }
        return kept.build().toString();
    }

    static String of(Person person) {
        var kept = Json.createObjectBuilder();
        add(kept, "name", person.getName());
        add(kept, "email", person.getEmail());
        add(kept, "pronouns", person.getPronouns());
        add(kept, "zone", person.getZone());
        return kept.build().toString();
    }

    static Profile profile(String kept) {
        var read = read(kept);
        return new Profile(
                text(read, "name"),
                text(read, "shortName"),
                text(read, "legalName"),
                text(read, "sector"),
                text(read, "place"),
                text(read, "registered"),
                text(read, "website"),
                words(read, ProfileList.PLACES),
                words(read, ProfileList.POPULATIONS),
                lines(read, ProfileList.GIVES),
                lines(read, ProfileList.NEEDS));
    }

    static LocalDate memberSince(String kept) {
        return Optional.ofNullable(text(read(kept), SINCE))
                .map(LocalDate::parse)
                .orElse(null);
    }

    static PersonDetails details(String kept) {
        var read = read(kept);
        return new PersonDetails(text(read, "name"), text(read, "email"), text(read, "pronouns"), text(read, "zone"));
    }

    private static void add(JsonObjectBuilder kept, String key, String text) {
        kept.add(key, text == null ? JsonValue.NULL : Json.createValue(text));
    }

    private static JsonObject read(String kept) {
        try (var reader = Json.createReader(new StringReader(kept))) {
            return reader.readObject();
        }
    }

    private static String text(JsonObject read, String key) {
        return read.getString(key, null);
    }

    private static List<String> words(JsonObject read, ProfileList list) {
        return array(read, list).getValuesAs(JsonObject.class).stream()
                .map(line -> text(line, "words"))
                .toList();
    }

    private static List<Profile.Line> lines(JsonObject read, ProfileList list) {
        return array(read, list).getValuesAs(JsonObject.class).stream()
                .map(line -> new Profile.Line(text(line, "kind"), text(line, "words")))
                .toList();
    }

    private static JsonArray array(JsonObject read, ProfileList list) {
        return read.getJsonArray(list.name());
    }
}
