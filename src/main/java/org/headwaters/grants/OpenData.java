package org.headwaters.grants;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.NetworkDay;

/**
 * How the network calls itself and its records in the 360Giving data standard: every identifier begins with the prefix
 * that the standard's register gave the publisher, and organisations without a number in a register are named by ours.
 */
@ApplicationScoped
public class OpenData {
    public static final String VERSION = "1.4";

    /** The heads of the flat form, as the standard words them; the last is ours, since the standard has none for it. */
    public static final List<String> HEADS = List.of(
            "Identifier",
            "Title",
            "Description",
            "Currency",
            "Amount Applied For",
            "Amount Awarded",
            "Award Date",
            "Planned Dates:Start Date",
            "Planned Dates:End Date",
            "Actual Dates:Start Date",
            "Actual Dates:End Date",
            "Recipient Org:Identifier",
            "Recipient Org:Name",
            "Recipient Org:City",
            "Funding Org:Identifier",
            "Funding Org:Name",
            "Grant Programme:Code",
            "Grant Programme:Title",
            "Grant Programme:URL",
            "From An Open Call?",
            "Data Source",
            "Last Modified",
            "Status");

    private static final String YES = "Yes";

    @Inject
    NetworkDay day;

    @Inject
    @ConfigProperty(name = "open.data.prefix", defaultValue = "360G-headwaters")
    String prefix;

    @Inject
    @ConfigProperty(name = "open.data.publisher")
    Optional<String> publisher;

    @Inject
    @ConfigProperty(name = "open.data.licence", defaultValue = "https://creativecommons.org/licenses/by/4.0/")
    String licence;

    @Inject
    @ConfigProperty(name = "network.backbone", defaultValue = "Headwaters")
    String backbone;

    @Inject
    @ConfigProperty(name = "network.name", defaultValue = "Headwaters")
    String network;

    @Inject
    @ConfigProperty(name = "base.url")
    Optional<String> site;

    public String id(PublicAward award) {
        return prefix + "-" + award.reference();
    }

    public String id(OrganisationCard organisation) {
        return prefix + "-org-" + organisation.reference();
    }

    /** The publisher's own identifier, which is also the funder's: the backbone makes the grants. */
    public String publisherId() {
        return publisher.orElse(prefix + "-org-publisher");
    }

    public String publisherName() {
        return backbone;
    }

    public String networkName() {
        return network;
    }

    public String licence() {
        return licence;
    }

    /** An address of ours in full, where we know how people reach us. */
    public Optional<String> url(String path) {
        return site.map(base -> base.replaceAll("/+$", "") + path);
    }

    /** In our words: who works together, and for what the call is. The applicants' own texts may name people. */
    public String description(PublicAward award) {
        var partners = award.partners().stream().map(OrganisationCard::name).collect(joining(", "));
        return partners + ". " + award.programme().purpose();
    }

    public Object[] cells(PublicAward award) {
        return new Object[] {
            id(award),
            award.title(),
            description(award),
            award.amount().currency(),
            award.asked(),
            award.amount(),
            day.of(award.told()),
            award.met() ? null : award.from(),
            award.met() ? null : award.until(),
            award.met() ? award.from() : null,
            award.met() ? award.until() : null,
            id(award.payee()),
            award.payee().name(),
            award.payee().place(),
            publisherId(),
            backbone,
            award.programme().reference(),
            award.programme().title(),
            url("/grants/call?ref=" + award.programme().reference()).orElse(null),
            YES,
            url("/open-data/grants.json").orElse(null),
            award.changed(),
            award.status()
        };
    }
}
