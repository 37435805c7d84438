package org.headwaters.fellowships;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.network.Directory;
import org.headwaters.platform.PersonNames;
import org.headwaters.reviews.ReviewedCase.Section;

/** A team's application in words, for those who read it: its answers, then its partners and its fellows by what they do. */
@ApplicationScoped
class TeamText {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    List<Section> sections(Team team) {
        var sections = new ArrayList<Section>();
        var answers = answers(team);
        for (var question : team.getCohort().getQuestions()) {
            var answer = answers.getOrDefault(question.getCode(), "");
            sections.add(Section.words(
                    question.getWording(),
                    answer.isBlank() ? TeamPost.TEXTS.get("fellowships.read.unanswered") : answer));
        }
        sections.add(Section.words(TeamPost.TEXTS.get("fellowships.read.partners"), partners(team)));
        sections.add(Section.words(TeamPost.TEXTS.get("fellowships.read.fellows"), fellows(team)));
        return sections.stream().filter(section -> !section.text().isBlank()).toList();
    }

    private String partners(Team team) {
        var cards = directory.cards(
                team.getPartners().stream().map(TeamPartner::getOrganisation).toList());
        return team.getPartners().stream()
                .map(partner -> cards.get(partner.getOrganisation()))
                .map(card -> Stream.of(card.name(), card.place())
                        .filter(word -> word != null && !word.isBlank())
                        .collect(joining(", ")))
                .collect(joining("\n"));
    }

    private String fellows(Team team) {
        var called = names.namesOf(
                team.getMembers().stream().map(TeamMember::getPerson).toList());
        var cards = directory.cards(
                team.getMembers().stream().map(TeamMember::getOrganisation).toList());
        return team.getMembers().stream()
                .map(member -> TeamPost.TEXTS.get(
                        "fellowships.read.fellow",
                        called.getOrDefault(member.getPerson(), ""),
                        cards.get(member.getOrganisation()).shortName(),
                        member.getRole()))
                .collect(joining("\n"));
    }

    private Map<String, String> answers(Team team) {
        return ((List<?>) entities.createNativeQuery(
                                "select code, cast(content as varchar(40000)) from team_answer where team_id = ?")
                        .setParameter(1, team.getId())
                        .getResultList())
                .stream().map(row -> (Object[]) row).collect(toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
