package org.headwaters.grants;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwaters.challenges.PurposeSource.Choice;
import org.headwaters.platform.Money;

/**
 * What its applicants read of an application while they write it.
 *
 * @param version what is confirmed and moved by; fields have versions of their own
 * @param until the last instant at which it is accepted, null for a call without an end
 * @param ask what an officer asked for when it was returned, else null
 * @param strays what was typed into questions that the form does not ask any more
 * @param twins others of these partners under the same call
 * @param carriedTo reference of what it was carried into after it was missed, null where nothing was
 * @param gaps what is missing, by the code of the field
 */
public record ApplyScreen(
        String reference,
        long version,
        Stage stage,
        Written title,
        CallPart call,
        String lead,
        Instant until,
        String ask,
        List<PartnerPart> partners,
        Written payee,
        List<Choice> purposes,
        Choice chosenPurpose,
        List<QuestionPart> questions,
        BudgetPart budget,
        List<Written> strays,
        List<TwinPart> twins,
        String carriedTo,
        long minutes,
        Spread usual,
        Map<String, List<Gap>> gaps,
        Offers offers) {

    /** One field as it stands; version 0 where nothing was ever typed. */
    public record Written(String code, String text, long version, Instant at, String by) {

        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    public record CallPart(String reference, String title, Money largest, int wordDays, int decisionDays) {}

    /**
     * One partner with its people.
     *
     * @param candidates people of it whom the network knows and who are not named yet
     * @param asks who is asked there to confirm, empty when nobody is known
     */
    public record PartnerPart(
            String reference,
            String name,
            boolean lead,
            boolean mine,
            List<PersonPart> people,
            List<PersonPart> candidates,
            List<PersonPart> everyone,
            String asks,
            Instant askedAt,
            String confirmedBy,
            Instant confirmedAt,
            boolean confirmed,
            boolean voided) {}

    /** @param id of the line on the application, or of the person where somebody can be picked */
    public record PersonPart(long id, String name) {}

    /** A text that somebody else's replaced: whose it was, and until when it stood. */
    public record Earlier(String text, String by, Instant until) {}

    /** @param writable whether its answer may be changed now; @param done whether nothing is missing in it */
    public record QuestionPart(
            int number,
            String code,
            Question.Kind kind,
            String wording,
            String help,
            int words,
            boolean writable,
            boolean done,
            Written answer,
            List<Earlier> earlier) {}

    public record BudgetPart(List<LinePart> lines, List<KindPart> kinds, Money total, String currency) {}

    /** @param spare an empty line to write in */
    public record LinePart(
            int number, Written kind, Written what, Written forWhom, Written cost, String costRead, boolean spare) {}

    public record KindPart(String code, String label, Money cap) {}

    public record TwinPart(String reference, String title, Stage stage, Instant startedAt) {}

    /** The field with this code as it stands, empty for a code that cannot be typed into. */
    public Optional<Written> written(String code) {
        if (code.equals(Field.TITLE)) {
            return Optional.of(title);
        }
        if (code.equals(Field.PAYEE)) {
            return Optional.of(payee);
        }
        var answers = questions.stream().map(QuestionPart::answer);
        var cells = budget.lines().stream().flatMap(l -> List.of(l.kind(), l.what(), l.forWhom(), l.cost()).stream());
        return Stream.concat(answers, cells)
                .filter(w -> w != null && w.code().equals(code))
                .findFirst();
    }

    public boolean isOffered(String move) {
        return offers.offers(Move.valueOf(move));
    }

    /** How many questions are answered. */
    public long answered() {
        return questions.stream().filter(QuestionPart::done).count();
    }

    public boolean writing() {
        return stage == Stage.DRAFT || stage == Stage.RETURNED;
    }

    public int people() {
        return partners.stream().mapToInt(p -> p.people().size()).sum();
    }

    /** How many partners are asked to confirm by the one whom this is shown to. */
    public long others() {
        return partners.stream().filter(p -> !p.mine()).count();
    }

    /** Who still has to confirm. */
    public long unconfirmed() {
        return partners.stream().filter(p -> !p.confirmed()).count();
    }
}
