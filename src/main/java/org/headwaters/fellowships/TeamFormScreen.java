package org.headwaters.fellowships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.challenges.PurposeSource.Choice;

/**
 * What its applicants read of a team's application while they write it, and of who is in it.
 *
 * @param version what is said yes to
 * @param who partners and people in short: whoever asks for the yeses has seen them so
 * @param served the commitment it works for, null for none
 * @param gaps how many things are missing
 * @param mine references of the partners that the caller acts for
 * @param offers names of the moves that the caller may make now
 */
public record TeamFormScreen(
        String reference,
        long version,
        String who,
        TeamStage stage,
        Written title,
        CohortPart cohort,
        String lead,
        List<PartnerPart> partners,
        List<Choice> promises,
        Choice served,
        List<QuestionPart> questions,
        int gaps,
        Set<String> mine,
        Set<String> offers) {

    /** One field as it stands; version 0 where nothing was ever typed. */
    public record Written(String code, String text, long version, Instant at) {}

    /** Its cohort: what it works on, until when one applies, and how large a team is. */
    public record CohortPart(
            String reference,
            String title,
            String causeReference,
            String cause,
            Instant closesAt,
            LocalDate begins,
            LocalDate ends,
            LocalDate toldBy,
            int smallest,
            int largest) {}

    /**
     * One partner with its people.
     *
     * @param candidates people of it whom the network knows and who are not in the team
     * @param asks who is asked there for the yes, empty when nobody is known
     */
    public record PartnerPart(
            String reference,
            String name,
            boolean lead,
            boolean mine,
            List<MemberPart> members,
            List<PersonPart> candidates,
            String asks,
            Instant askedAt,
            String confirmedBy,
            Instant confirmedAt,
            boolean confirmed) {}

    /** Somebody to name. */
    public record PersonPart(long id, String name) {}

    /**
     * Somebody who is or was in it.
     *
     * @param until null for somebody who is in it now
     */
    public record MemberPart(
            long id, String name, String role, LocalDate since, String cameWhy, LocalDate until, String leftWhy) {}

    /** A text that somebody else's replaced: whose it was, and until when it stood. */
    public record Earlier(String text, String by, Instant until) {}

    /** One question with its answer; {@code done} where there is nothing missing. */
    public record QuestionPart(
            int number,
            String code,
            String wording,
            String help,
            int words,
            boolean required,
            boolean done,
            Written answer,
            List<Earlier> earlier) {}

    /** The field with this code as it stands, empty for a code that cannot be typed into. */
    public Optional<Written> written(String code) {
        return Stream.concat(Stream.of(title), questions.stream().map(QuestionPart::answer))
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    public boolean offers(String move) {
        return offers.contains(move);
    }

    public boolean writing() {
        return stage == TeamStage.DRAFT;
    }

    public boolean placed() {
        return stage == TeamStage.PLACED;
    }

    public int people() {
        return partners.stream().mapToInt(one -> one.members().size()).sum();
    }

    public boolean rightSize() {
        return people() >= cohort.smallest() && people() <= cohort.largest();
    }

    /** Who still has to say yes. */
    public long unconfirmed() {
        return partners.stream().filter(one -> !one.confirmed()).count();
    }

    public boolean mineToConfirm() {
        return offers("CO_SIGN");
    }

    public long answered() {
        return questions.stream().filter(QuestionPart::done).count();
    }
}
