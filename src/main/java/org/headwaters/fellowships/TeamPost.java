package org.headwaters.fellowships;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Dates;
import org.headwaters.platform.text.Texts;

/** The letters and mails about a team's place: to those who speak for its partners and to its fellows; each once for its cause. */
@ApplicationScoped
class TeamPost {
    static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Inject
    Directory directory;

    @Inject
    Notices notices;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /** A decision, in the words that were read before they were sent. */
    void told(Team team, TeamLetter letter) {
        tell(team, "told/" + team.getVersion(), NoticeKind.LETTER, letter.subject(), letter.body());
    }

    void placed(Team team) {
        tell(team, "placed", NoticeKind.LETTER, "placed", team.getTitle(), cohort(team), begins(team));
    }

    /** It said yes, and the last place was gone. */
    void waitsAfterAll(Team team, int line) {
        tell(team, "waits/" + team.getVersion(), NoticeKind.LETTER, "full", team.getTitle(), cohort(team), line);
    }

    /** A place has become free for it. */
    void movesUp(Team team) {
        var until = deadline(team, team.getOfferedUntil());
        tell(team, "up/" + team.getVersion(), NoticeKind.LETTER, "up", team.getTitle(), cohort(team), until);
    }

    void remind(Team team) {
        var until = deadline(team, team.getOfferedUntil());
        var cause = "remind/" + team.getOfferedUntil().getEpochSecond();
        tell(team, cause, NoticeKind.DEADLINE, "remind", team.getTitle(), cohort(team), until);
    }

    void lapsed(Team team) {
        tell(team, "lapsed/" + team.getVersion(), NoticeKind.LETTER, "lapsed", team.getTitle(), cohort(team));
    }

    void unplaced(Team team) {
        tell(team, "unplaced", NoticeKind.LETTER, "unplaced", team.getTitle(), cohort(team));
    }

    /** What it had heard is taken back. */
    void corrected(Team team, TeamStage heard, String why) {
        tell(
                team,
                "corrected/" + team.getVersion(),
                NoticeKind.LETTER,
                heard == TeamStage.DECLINED ? "corrected" : "corrected." + heard,
                team.getTitle(),
                cohort(team),
                why);
    }

    private void tell(Team team, String cause, NoticeKind kind, String key, Object... values) {
        var words = "fellowships.mail." + key;
        tell(team, cause, kind, TEXTS.get(words + ".subject", values), TEXTS.get(words + ".body", values));
    }

    private void tell(Team team, String cause, NoticeKind kind, String subject, String body) {
        var why = TEXTS.get("fellowships.mail.why");
        var link = "/fellowships/application?ref=" + team.getReference();
        for (var person : audience(team)) {
            var mail = new Mail(person, subject, body, why, link);
            notices.tell(team.getReference() + "/place/" + cause, person, kind, mail);
        }
    }

    /** Its fellows, whoever began it, and whoever speaks for one of its partners. */
    Set<PersonId> audience(Team team) {
        var hearing = new LinkedHashSet<PersonId>();
        team.getMembers().forEach(member -> hearing.add(member.getPerson()));
        var partners =
                team.getPartners().stream().map(TeamPartner::getOrganisation).collect(toSet());
        directory.peopleOf(partners, day.today()).values().stream()
                .flatMap(people -> people.stream())
                .filter(one -> one.signs() || one.id().equals(team.getStartedBy()))
                .map(PersonCard::id)
                .forEach(hearing::add);
        return hearing;
    }

    static String cohort(Team team) {
        return team.getCohort().getTitle();
    }

    String begins(Team team) {
        return dates(team).day(team.getCohort().getBegins());
    }

    String deadline(Team team, Instant at) {
        return dates(team).deadline(at);
    }

    private Dates dates(Team team) {
        return new Dates(Locale.ENGLISH, team.getCohort().getZone(), clock);
    }
}
