package org.headwaters.grants;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.text.Texts;

/** Says in words who meets whom and who receives the money. */
final class WhoMeets {
    private WhoMeets() {}

    static String whom(Application application, Map<OrganisationId, OrganisationCard> cards) {
        var texts = Texts.in(Locale.ENGLISH);
        var partners = application.getPartners().stream()
                .map(partner -> cards.get(partner.getOrganisation()))
                .filter(Objects::nonNull)
                .map(OrganisationCard::name)
                .collect(joining(", "));
        var people =
                application.getPeople().stream().map(ApplicationPerson::getName).collect(joining(", "));
        var payee = cards.get(application.getPayee());
        return texts.get(
                "grants.case.whoMeets",
                partners,
                application.getPeople().size(),
                people,
                payee == null ? "" : payee.name());
    }
}
