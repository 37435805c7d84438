package org.headwaters.grants.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.headwaters.grants.OpenData;
import org.headwaters.grants.PublicAward;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.NetworkDay;

/**
 * Writes the awards as a package of the 360Giving data standard, award by award. The standard knows no state of a grant, and
 * its guidance for publishers is to take out what was awarded and did not go ahead.
 */
@ApplicationScoped
class GivingPackage {
    @Inject
    PublicAwards awards;

    @Inject
    OpenData words;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    void write(OutputStream out) {
        try (var json = Json.createGenerator(out)) {
            json.writeStartObject();
            json.write("version", OpenData.VERSION);
            json.write("title", words.networkName());
            json.write("identifier", words.publisherId() + "/grants");
            json.write("license", words.licence());
            json.write(
                    "modified", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
            words.url("/open-data/grants.json").ifPresent(url -> json.write("downloadURL", url));
            words.url("/grants").ifPresent(url -> json.write("accessURL", url));
            json.writeStartObject("publisher");
            json.write("identifier", words.publisherId());
            json.write("name", words.publisherName());
            words.url("/").ifPresent(url -> json.write("website", url));
            json.writeEnd();
            json.writeStartArray("grants");
            awards.each(award -> {
                if (award.isStanding()) {
                    write(award, json);
                }
            });
            json.writeEnd().writeEnd();
        }
    }

    private void write(PublicAward award, JsonGenerator json) {
        json.writeStartObject();
        json.write("id", words.id(award));
        json.write("title", award.title());
        json.write("description", words.description(award));
        json.write("currency", award.amount().currency());
        json.write("amountAppliedFor", award.asked().major());
        json.write("amountAwarded", award.amount().major());
        json.write("awardDate", day.of(award.told()).toString());
        if (award.from() != null) {
            json.writeStartArray(award.met() ? "actualDates" : "plannedDates").writeStartObject();
            json.write("startDate", award.from().toString());
            json.write("endDate", award.until().toString());
            json.writeEnd().writeEnd();
        }
        json.writeStartArray("recipientOrganization");
        write(award.payee(), json);
        json.writeEnd();
        json.writeStartArray("fundingOrganization").writeStartObject();
        json.write("id", words.publisherId());
        json.write("name", words.publisherName());
        json.writeEnd().writeEnd();
        json.writeStartArray("grantProgramme").writeStartObject();
        json.write("code", award.programme().reference());
        json.write("title", award.programme().title());
        json.write("description", award.programme().purpose());
        words.url("/grants/call?ref=" + award.programme().reference()).ifPresent(url -> json.write("url", url));
        json.writeEnd().writeEnd();
        json.write("fromOpenCall", "Yes");
        words.url("/open-data/grants.json").ifPresent(url -> json.write("dataSource", url));
        json.write(
                "dateModified", award.changed().truncatedTo(ChronoUnit.SECONDS).toString());
        json.writeEnd();
    }

    private void write(OrganisationCard organisation, JsonGenerator json) {
        json.writeStartObject();
        json.write("id", words.id(organisation));
        json.write("name", organisation.name());
        json.write("addressLocality", organisation.place());
        words.url(organisation.link()).ifPresent(url -> json.write("url", url));
        json.writeEnd();
    }
}
