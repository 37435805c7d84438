package org.headwaters.fellowships;

import static org.headwaters.fellowships.TeamSeat.COACH;
import static org.headwaters.fellowships.TeamSeat.FELLOW;
import static org.headwaters.fellowships.TeamSeat.PARTNER;
import static org.headwaters.fellowships.TeamSeat.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Roles;
import org.headwaters.platform.files.FileCard;

/** What is said to teams at their gates, and what fellows see of the other teams of their cohort. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WordDesk {
    @Inject
    TeamDoor door;

    @Inject
    PeerDoor peers;

    @Inject
    GateWords words;

    @Inject
    EvidenceRows evidence;

    @Inject
    Pictures pictures;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @RolesAllowed({Roles.PARTNER, Roles.REVIEWER, Roles.OFFICER, Roles.APPROVER})
    public WordsShown words(String reference, GateKind gate) {
        var team = door.read(reference, FELLOW, PARTNER, COACH, STAFF);
        return new WordsShown(
                team.getReference(), gate, WordWorkflow.as(door.as(team), team, gate), shown(words.of(team, gate)));
    }

    /** The other teams of the caller's cohort that have handed in what they made, by the alphabet. */
    @RolesAllowed(Roles.PARTNER)
    public List<PeerShown.Other> others() {
        return peers.others().stream()
                .map(team -> new PeerShown.Other(team.getReference(), team.getTitle()))
                .toList();
    }

    @RolesAllowed(Roles.PARTNER)
    public PeerShown peer(String reference) {
        var team = peers.look(reference);
        var mine = words.of(team, GateKind.PROTOTYPE).stream()
                .filter(word -> word.getAs() == WordAs.PEER && word.getSaidBy().equals(caller.person()))
                .toList();
        return new PeerShown(
                team.getReference(),
                team.getTitle(),
                team.getCohort().getTitle(),
                evidence.of(team, Prototype.class).stream().map(this::made).toList(),
                shown(mine));
    }

    private PeerShown.Made made(Prototype prototype) {
        return new PeerShown.Made(
                prototype.getWhat(),
                prototype.getMadeOf(),
                prototype.getTests(),
                pictures.of(prototype).map(FileCard::link).orElse(null));
    }

    private List<WordsShown.Word> shown(List<GateWord> said) {
        var people = names.namesOf(said.stream().map(GateWord::getSaidBy).toList());
        return said.stream()
                .map(word -> new WordsShown.Word(
                        word.getAs(), people.getOrDefault(word.getSaidBy(), ""), word.getWords(), word.getSaidAt()))
                .toList();
    }
}
