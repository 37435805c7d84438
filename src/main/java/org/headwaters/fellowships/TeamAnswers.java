package org.headwaters.fellowships;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;

/** What was typed into the applications of teams, field by field, as the database keeps it. */
@ApplicationScoped
class TeamAnswers {
    static final String TITLE = "title";

    @PersistenceContext
    EntityManager entities;

    @Inject
    PersonNames names;

    List<TeamAnswer> of(Team team) {
        return entities.createQuery(
                        "select a from TeamAnswer a where a.teamId = :team order by a.code", TeamAnswer.class)
                .setParameter("team", team.getId())
                .getResultList();
    }

    /** What was answered, by the code of its question. */
    Map<String, String> textsOf(Team team) {
        return of(team).stream().collect(toMap(TeamAnswer::getCode, TeamAnswer::getContent));
    }

    /** What was replaced by other people's texts, the latest first. */
    List<TeamEarlierAnswer> earlier(Team team) {
        return entities.createQuery(
                        "select e from TeamEarlierAnswer e where e.teamId = :team order by e.replacedAt desc, e.id desc",
                        TeamEarlierAnswer.class)
                .setParameter("team", team.getId())
                .getResultList();
    }

    WholeTeam whole(Team team) {
        return WholeTeam.of(team, team.getCohort().getQuestions(), textsOf(team));
    }

    /**
     * Keeps a text that grew from a version. The same text again changes nothing: a browser may send again what it is not
     * sure of.
     *
     * @throws org.headwaters.platform.StaleText with what stands there, when somebody saved meanwhile
     */
    TeamAnswer keep(Team team, String code, String text, long seenVersion, boolean open, Act act) {
        var known = of(team).stream().filter(one -> one.getCode().equals(code)).findFirst();
        if (known.isPresent() && known.get().getContent().equals(text)) {
            return known.get();
        }
        if (!open) {
            throw new Refusal("fellowships.refused.notWriting");
        }
        if (known.isEmpty()) {
            return begin(team, code, text, seenVersion, act);
        }
        var answer = known.get();
        if (seenVersion == answer.getVersion()
                && !answer.getSavedBy().equals(act.who())
                && !answer.getContent().isBlank()) {
            entities.persist(new TeamEarlierAnswer(answer, act));
        }
        answer.write(text, seenVersion, names.nameOf(answer.getSavedBy()), act);
        entities.flush();
        return answer;
    }

    private TeamAnswer begin(Team team, String code, String text, long seenVersion, Act act) {
        if (seenVersion != 0) {
            throw new NotFound("answer");
        }
        var answer = new TeamAnswer(team, code, text, act);
        entities.persist(answer);
        entities.flush();
        return answer;
    }
}
