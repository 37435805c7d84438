package org.headwaters.grants;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.text.Amounts;

/** Writes the draft of a letter from the call's template and the sentences of the chosen reasons. */
@ApplicationScoped
class LetterDrafts {
    @Inject
    Wordings wordings;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "network.backbone", defaultValue = "Headwaters")
    String backbone;

    /** The letter for the decision that was just made. */
    Letter draft(Application application) {
        var kind = application.getStage() == Stage.AWARDED ? Verdict.AWARD : Verdict.DECLINE;
        var template = wordings.template(application.getCall(), kind);
        return new Letter(application, kind, template.getText().filled(words(application)), clock.instant());
    }

    private Map<Blank, String> words(Application application) {
        var amounts = new Amounts(Locale.ENGLISH);
        var awarded = application.getDecision().getAwardedMinor();
        var words = new EnumMap<Blank, String>(Blank.class);
        words.put(Blank.TITLE, application.getTitle());
        words.put(Blank.REFERENCE, application.getReference());
        words.put(Blank.CALL, application.getCall().getTitle());
        words.put(Blank.PARTNERS, partners(application));
        words.put(Blank.ASKED, amounts.of(application.getAsked()));
        words.put(Blank.AWARDED, awarded == null ? "" : amounts.of(new Money(awarded, application.getCurrency())));
        words.put(Blank.REASONS, reasons(application));
        words.put(Blank.OFFICER, nameOf(application.getOfficer()));
        words.put(Blank.BACKBONE, backbone);
        return words;
    }

    private String partners(Application application) {
        var ids = application.getPartners().stream()
                .map(ApplicationPartner::getOrganisation)
                .toList();
        var cards = directory.cards(ids);
        return ids.stream().map(cards::get).map(OrganisationCard::name).collect(joining(", "));
    }

    /** One paragraph for each reason, in the library's order. */
    private String reasons(Application application) {
        var order = wordings.library(application.getCall()).entries().stream()
                .map(ReasonLibrary.Entry::code)
                .toList();
        return application.getReasons().stream()
                .sorted(Comparator.comparingInt(reason -> order.indexOf(reason.getCode())))
                .map(Reason::getSentence)
                .collect(joining("\n\n"));
    }

    private String nameOf(PersonId person) {
        return person == null ? "" : names.nameOf(person);
    }
}
