package org.headwaters.network;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.headwaters.network.DirectorySource.Entry;
import org.headwaters.network.PartnerShown.Doors;
import org.headwaters.network.PartnerShown.Human;
import org.headwaters.network.PartnerShown.Told;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;
import org.headwaters.platform.ThreadSource.Strand;

/** One partner's page as its reader may see it: more for members of the network, most for its own people. */
@ApplicationScoped
class PartnerSheets {
    private static final int STRANDS = 12;
    private static final int MEETINGS = 8;
    private static final List<StandingMove> BY_STAFF =
            List.of(StandingMove.PAUSE, StandingMove.RETURN, StandingMove.LEAVE);

    @Inject
    Organisations organisations;

    @Inject
    ProfileLines lines;

    @Inject
    People people;

    @Inject
    Candidacies candidacies;

    @Inject
    Meetings meetings;

    @Inject
    @Any
    Instance<DirectorySource> sources;

    @Inject
    @Any
    Instance<ThreadSource> threads;

    @Inject
    Signing signing;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    PartnerShown of(Organisation found) {
        var hand = signing.hand();
        var member = hand.seesMembers();
        return new PartnerShown(
                found.card(),
                organisations.sectors().stream()
                        .collect(toMap(Sector::getCode, Sector::getTitle))
                        .get(found.getSector()),
                found.getMemberSince(),
                found.getStanding(),
                told(found, member),
                entries("promised", found),
                entries("worksOn", found),
                member ? humans(found.id()) : List.of(),
                meetings.with(found.id(), MEETINGS),
                thread(found.getReference()),
                doors(found, hand));
    }

    private Told told(Organisation found, boolean member) {
        var lists = lines.of(found.id());
        return new Told(
                found.getWebsite(),
                Logos.link(found),
                ProfileLines.words(lists.get(ProfileList.PLACES)),
                ProfileLines.words(lists.get(ProfileList.POPULATIONS)),
                member ? ProfileLines.words(lists.get(ProfileList.GIVES)) : List.of(),
                member ? found.getRegistered() : null);
    }

    private Doors doors(Organisation found, Hand hand) {
        if (!caller.isSignedIn()) {
            return new Doors(false, false, false, false, false, false, List.of());
        }
        var own = hand.isOwn(found);
        var asks = !own
                && found.getStanding() == Standing.MEMBER
                && !hand.signedMembers().isEmpty();
        var moves = hand.backbone()
                ? BY_STAFF.stream()
                        .filter(move -> move.startsIn(found.getStanding()))
                        .toList()
                : List.<StandingMove>of();
        var outside = hand.staff() && !Standing.PARTNERS.contains(found.getStanding());
        var way = outside && candidacies.newest(found.id()).isPresent();
        var begins = outside && !way && hand.backbone() && isToBegin(found);
        return new Doors(own, hand.mayWrite(found), hand.mayCorrect(found), asks, way, begins, moves);
    }

    /** Somebody must be there who carries it, and it must stand where a way in begins. */
    private boolean isToBegin(Organisation found) {
        return (found.getStanding() == Standing.NOMINATED || StandingMove.ASK_AGAIN.startsIn(found.getStanding()))
                && !people.affiliationsWith(found.id(), day.today()).isEmpty();
    }

    private List<Entry> entries(String column, Organisation found) {
        return sources.stream()
                .filter(source -> source.column().equals(column))
                .flatMap(source ->
                        source.entries(List.of(found.id()), caller).getOrDefault(found.id(), List.of()).stream())
                .toList();
    }

    private List<Strand> thread(String reference) {
        return threads.stream()
                .flatMap(source -> source.of(new SubjectRef("organisation", reference), caller).stream())
                .sorted(Comparator.comparing(Strand::at).reversed())
                .limit(STRANDS)
                .toList();
    }

    private List<Human> humans(OrganisationId id) {
        return people.affiliationsWith(id, day.today()).stream()
                .map(part ->
                        new Human(part.getPerson().getName(), part.getPerson().getPronouns(), part.getRole()))
                .toList();
    }
}
