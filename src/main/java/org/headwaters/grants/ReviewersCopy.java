package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.text.Texts;
import org.headwaters.reviews.ReviewedCase.Line;
import org.headwaters.reviews.ReviewedCase.Section;

/**
 * The application as its reviewers read it: without the passages an officer has hidden, and in a blind call without
 * anybody's name. It is made here, before anything is sent: what is hidden never reaches a reviewer by any door. An answer
 * that changed after passages were hidden in it is not shown until an officer has looked at it again.
 */
@ApplicationScoped
class ReviewersCopy {
    private static final String CAUSE = "cause";

    @Inject
    FrozenForms forms;

    @Inject
    CaseText texts;

    @Inject
    Redactions redactions;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    /** The title and the answers of one application. */
    record Copy(String title, List<Section> sections, boolean changed) {}

    Copy of(Application application) {
        var cards = directory.cards(partners(application).toList());
        var hidden = redactions.of(application);
        var veil = veil(application, cards, named(List.of(application)));
        var sections = new ArrayList<Section>();
        var questions = forms.of(application.getForm()).questions();
        var veiled = texts.forReaders(application, veil.map(Veil::cards).orElse(cards));
        var originals = veil.isEmpty() || hidden.isEmpty() ? veiled : texts.forReaders(application, cards);
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            sections.add(
                    application.isOpenForWriting(question.code())
                            ? originals.get(i)
                            : section(application, question, originals.get(i), veiled.get(i), veil, hidden));
        }
        return new Copy(title(application, veil, hidden), sections, !hidden.isEmpty() || veil.isPresent());
    }

    /** The titles alone, by reference, for a list: three questions at most, however long it is. */
    Map<String, String> titles(Collection<Application> applications) {
        var blind = applications.stream().filter(a -> a.getCall().isBlind()).toList();
        var cards = directory.cards(
                blind.stream().flatMap(ReviewersCopy::partners).distinct().toList());
        var named = named(blind);
        var hidden = redactions.of(applications.stream().map(Application::getId).toList());
        var titles = new HashMap<String, String>();
        for (var one : applications) {
            var veil = veil(one, cards, named);
            titles.put(one.getReference(), title(one, veil, hidden.getOrDefault(one.getId(), List.of())));
        }
        return titles;
    }

    /** Whether reviewers read something else than what was written, so that files are not for them either. */
    boolean isCopy(Application application) {
        return application.getCall().isBlind() || !redactions.of(application).isEmpty();
    }

    private static Section section(
            Application application,
            QuestionTerms question,
            Section original,
            Section veiled,
            Optional<Veil> veil,
            List<Redaction> hidden) {
        var fingerprint = Redactions.fingerprint(Redactions.words(original));
        if (Redactions.at(hidden, question.code())
                .filter(one -> one.isStale(fingerprint))
                .isPresent()) {
            return Section.words(question.wording(), text("grants.copy.beingChecked"));
        }
        if (veil.isPresent() && question.kind() == Question.Kind.PARTNERS) {
            return Section.words(
                    question.wording(),
                    Texts.in(Locale.ENGLISH)
                            .get(
                                    "grants.copy.whoMeets",
                                    application.getPartners().size(),
                                    application.getPeople().size()));
        }
        if (veil.isPresent()
                && question.kind() == Question.Kind.PURPOSE
                && !CAUSE.equals(application.getPurposeKind())) {
            return Section.words(question.wording(), text("grants.copy.purpose"));
        }
        var lines = veiled.lines().stream()
                .map(line -> new Line(covered(line.words(), veil, hidden), line.amount(), line.sum()))
                .toList();
        return new Section(veiled.question(), covered(veiled.text(), veil, hidden), veiled.link(), lines);
    }

    private static String title(Application application, Optional<Veil> veil, List<Redaction> hidden) {
        var fingerprint = Redactions.fingerprint(application.getTitle());
        if (Redactions.at(hidden, Redactions.TITLE)
                .filter(one -> one.isStale(fingerprint))
                .isPresent()) {
            return application.getReference();
        }
        return covered(application.getTitle(), veil, hidden);
    }

    /** What is hidden in one answer is hidden in all; first by hand, since that was marked in the original. */
    private static String covered(String original, Optional<Veil> veil, List<Redaction> hidden) {
        if (original == null) {
            return null;
        }
        var passages = Passages.all(hidden.stream().map(Redaction::getPassages).toList());
        var without = passages.without(original, text("grants.copy.hidden"));
        return veil.map(one -> one.over(without)).orElse(without);
    }

    private static Optional<Veil> veil(
            Application application, Map<OrganisationId, OrganisationCard> cards, Map<PersonId, String> named) {
        if (!application.getCall().isBlind()) {
            return Optional.empty();
        }
        var people = Stream.concat(
                        application.getPeople().stream().map(ApplicationPerson::getName),
                        application.applicants().stream().map(named::get))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var partners =
                partners(application).map(cards::get).filter(Objects::nonNull).toList();
        var words =
                new Veil.Words(text("grants.copy.partner"), text("grants.copy.person"), text("grants.copy.address"));
        return Optional.of(new Veil(partners, people, words));
    }

    private Map<PersonId, String> named(Collection<Application> applications) {
        var people = applications.stream()
                .filter(a -> a.getCall().isBlind())
                .flatMap(a -> a.applicants().stream())
                .distinct()
                .toList();
        return people.isEmpty() ? Map.of() : names.namesOf(people);
    }

    private static Stream<OrganisationId> partners(Application application) {
        return application.getPartners().stream().map(ApplicationPartner::getOrganisation);
    }

    private static String text(String key) {
        return Texts.in(Locale.ENGLISH).get(key);
    }
}
