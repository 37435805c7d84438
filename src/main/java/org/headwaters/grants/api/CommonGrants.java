package org.headwaters.grants.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.headwaters.grants.Batch;
import org.headwaters.grants.OpenData;
import org.headwaters.grants.PublicAward;
import org.headwaters.grants.PublicCall;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;

/**
 * Our records in the words of the CommonGrants protocol 0.4: a call is an opportunity, a batch a competition, a grant an
 * award. Identifiers are made of our references and never change; amounts are texts with their currency beside them.
 */
@ApplicationScoped
class CommonGrants {
    private static final String AT = "/common-grants";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Inject
    OpenData words;

    @Inject
    NetworkDay day;

    String id(PublicCall call) {
        return callId(call.reference());
    }

    String id(PublicCall call, Batch batch) {
        return uuid("batch", call.reference() + "/" + batch.number());
    }

    String awardId(String reference) {
        return uuid("award", reference);
    }

    private String callId(String reference) {
        return uuid("call", reference);
    }

    private String uuid(String kind, String reference) {
        var name = words.publisherId() + AT + "/" + kind + "/" + reference;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static String status(PublicCall call) {
        return call.coming() ? "forecasted" : call.open() ? "open" : "closed";
    }

    JsonObjectBuilder opportunity(PublicCall call) {
        var dates = Json.createObjectBuilder().add("postDate", event("Opens", call.opens(), call.zone()));
        if (call.closes() != null) {
            dates.add("closeDate", event("Closes", call.closes(), call.zone()));
        }
        var json = Json.createObjectBuilder()
                .add("id", id(call))
                .add("title", call.title())
                .add("status", Json.createObjectBuilder().add("value", status(call)))
                .add("description", call.purpose())
                .add(
                        "funding",
                        Json.createObjectBuilder()
                                .add("totalAmountAvailable", money(call.left()))
                                .add("minAwardAmount", money(call.smallest()))
                                .add("maxAwardAmount", money(call.largest())))
                .add("keyDates", dates);
        source(json, "/grants/call?ref=" + call.reference());
        return record(json, call.published(), call.changed());
    }

    /** With its competitions. */
    JsonObject details(PublicCall call, Instant now) {
        var competitions = Json.createArrayBuilder();
        call.batches().forEach(batch -> competitions.add(competition(call, batch, now)));
        return opportunity(call).add("competitions", competitions).build();
    }

    JsonObject competition(PublicCall call, Batch batch, Instant now) {
        var ends = batch.until();
        var over = ends != null && !ends.isAfter(now);
        var dates = Json.createObjectBuilder().add("openDate", event("Opens", batch.from(), call.zone()));
        if (ends != null) {
            dates.add("closeDate", event("Closes", ends, call.zone()));
        }
        var json = Json.createObjectBuilder()
                .add("id", id(call, batch))
                .add("opportunityId", id(call))
                .add("title", call.title() + ", " + batch.number())
                .add("status", Json.createObjectBuilder().add("value", over ? "closed" : "open"))
                .add("keyDates", dates)
                .add("forms", Json.createObjectBuilder().add("forms", Json.createObjectBuilder()));
        words.url("/grants/call?ref=" + call.reference()).ifPresent(url -> json.add("instructions", url));
        return record(json, batch.from(), over ? ends : batch.from()).build();
    }

    JsonObject award(PublicAward award) {
        var dates = Json.createObjectBuilder()
                .add("awardDate", event("Awarded", day.of(award.told()).toString(), null));
        if (award.from() != null) {
            dates.add(
                    "periodOfPerformance",
                    Json.createObjectBuilder()
                            .add("name", award.met() ? "Met" : "Planned")
                            .add("eventType", "dateRange")
                            .add("startDate", award.from().toString())
                            .add("endDate", award.until().toString()));
        }
        var json = Json.createObjectBuilder()
                .add("id", awardId(award.reference()))
                .add("title", award.title())
                .add("description", words.description(award))
                .add("status", Json.createObjectBuilder().add("value", award.status()))
                .add(
                        "funding",
                        Json.createObjectBuilder()
                                .add("requestedAmount", money(award.asked()))
                                .add("awardedAmount", money(award.amount())))
                .add("keyDates", dates)
                .add(
                        "opportunity",
                        Json.createObjectBuilder()
                                .add("id", callId(award.programme().reference()))
                                .add("title", award.programme().title()))
                .add(
                        "funders",
                        Json.createObjectBuilder()
                                .add("primary", organisation(words.publisherId(), words.publisherName())))
                .add("recipientOrganizations", recipients(award));
        source(json, "/open-data/grants.json");
        return record(json, award.told(), award.changed()).build();
    }

    private JsonObjectBuilder recipients(PublicAward award) {
        var others = Json.createObjectBuilder();
        award.partners().stream()
                .filter(partner -> !partner.id().equals(award.payee().id()))
                .forEach(partner -> others.add(partner.reference(), organisation(partner)));
        return Json.createObjectBuilder()
                .add("primary", organisation(award.payee()))
                .add("otherOrgs", others);
    }

    private JsonObjectBuilder organisation(OrganisationCard card) {
        return organisation(words.id(card), card.name());
    }

    private JsonObjectBuilder organisation(String known, String name) {
        return Json.createObjectBuilder().add("id", uuid("organisation", known)).add("name", name);
    }

    private static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.major().toPlainString())
                .add("currency", money.currency());
    }

    /** At the hour of the call's own zone, and which zone that is. */
    private static JsonObjectBuilder event(String name, Instant at, ZoneId zone) {
        var there = at.atZone(zone);
        return event(name, there.toLocalDate().toString(), TIME.format(there)).add("description", zone.getId());
    }

    private static JsonObjectBuilder event(String name, String date, String time) {
        var event = Json.createObjectBuilder()
                .add("name", name)
                .add("eventType", "singleDate")
                .add("date", date);
        return time == null ? event : event.add("time", time);
    }

    private void source(JsonObjectBuilder json, String path) {
        words.url(path).ifPresent(url -> json.add("source", url));
    }

    private static JsonObjectBuilder record(JsonObjectBuilder json, Instant created, Instant changed) {
        return json.add("createdAt", utc(created)).add("lastModifiedAt", utc(changed));
    }

    private static String utc(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(
                at.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    static JsonObject paged(List<JsonObject> items, Paging paging, long total) {
        return envelope()
                .add("items", Json.createArrayBuilder(items))
                .add("paginationInfo", paging.info(total))
                .build();
    }

    static JsonObjectBuilder envelope() {
        return Json.createObjectBuilder().add("status", 200).add("message", "Success");
    }
}
