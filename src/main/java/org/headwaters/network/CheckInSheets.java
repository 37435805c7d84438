package org.headwaters.network;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.CheckInsShown.Asked;
import org.headwaters.network.CheckInsShown.Human;
import org.headwaters.network.CheckInsShown.Past;
import org.headwaters.network.CheckInsShown.Sheet;
import org.headwaters.network.CheckInsShown.Talk;
import org.headwaters.network.HelpSource.Help;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonNames;

/** One partner's sheet at the backbone's desk: the conversation that is open, what may help, what was heard before. */
@ApplicationScoped
class CheckInSheets {
    private static final int PAST = 10;
    private static final int INTRODUCTIONS = 3;
    private static final int HELP = 4;

    @Inject
    CheckIns calls;

    @Inject
    People people;

    @Inject
    Survivors survivors;

    @Inject
    Suggestions suggestions;

    @Inject
    Introductions introductions;

    @Inject
    @Any
    Instance<HelpSource> sources;

    @Inject
    PersonNames names;

    @Inject
    NetworkDay day;

    Sheet of(Organisation partner) {
        var known = calls.with(survivors.everyFormOf(partner), PAST);
        var open = known.stream()
                .filter(one -> one.getStage() == CheckInStage.OPEN)
                .min(comparing(CheckIn::getDue))
                .orElse(null);
        return new Sheet(
                partner.card(),
                people.affiliationsWith(partner.id(), day.today()).stream()
                        .map(Affiliation::getPerson)
                        .distinct()
                        .map(person -> new Human(person.id(), person.getName()))
                        .toList(),
                open == null ? null : talk(open),
                open == null ? List.of() : suggestions.to(partner, INTRODUCTIONS),
                open == null ? List.of() : help(partner),
                open == null ? List.of() : asked(open),
                known.stream()
                        .filter(one -> one.getStage() != CheckInStage.OPEN)
                        .map(one -> past(one, partner))
                        .toList());
    }

    private Talk talk(CheckIn open) {
        return new Talk(
                open.getId(),
                open.getVersion(),
                names.nameOf(open.getBy()),
                open.getSpokeWith() == null ? "" : names.nameOf(open.getSpokeWith()),
                open.getDay(),
                open.getMinutes(),
                open.getHeadline(),
                open.getHeard(),
                open.getDue());
    }

    private List<Help> help(Organisation partner) {
        return sources.stream()
                .flatMap(source -> source.helpFor(partner.id()).stream())
                .limit(HELP)
                .toList();
    }

    private List<Asked> asked(CheckIn open) {
        return introductions.ofCheckIn(open.getId()).stream()
                .map(one -> new Asked(one.getGiver().getName(), one.getStage()))
                .toList();
    }

    private static Past past(CheckIn one, Organisation partner) {
        return new Past(
                one.getOrganisation().equals(partner)
                        ? ""
                        : one.getOrganisation().getName(),
                one.getDay(),
                one.getHeadline(),
                one.getStage(),
                one.getResources().stream().map(UsefulResource::getTitle).toList());
    }
}
