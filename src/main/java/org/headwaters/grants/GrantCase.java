package org.headwaters.grants;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.ReviewedCase;

/** Gives the review engine what a reader of an application reads, as its reviewers may, and everyone who stands on it. */
@ApplicationScoped
class GrantCase implements ReviewedCase {
    @Inject
    Applications applications;

    @Inject
    ReviewersCopy copies;

    @Override
    public String kind() {
        return Step.KIND;
    }

    @Override
    public Optional<CaseToRead> read(String reference) {
        return applications.findWhole(reference).filter(GrantCase::isReadable).map(a -> {
            var copy = copies.of(a);
            return of(a, copy.title(), copy.sections());
        });
    }

    @Override
    public Map<String, Cover> covers(Collection<String> references) {
        return covers(applications.whole(references));
    }

    /** With its applicants, who were asked something. */
    @Override
    public boolean isAway(String reference) {
        return applications
                .find(reference)
                .filter(application -> application.getStage() == Stage.RETURNED)
                .isPresent();
    }

    /** The same of applications that were read with their calls, partners and people. */
    Map<String, Cover> covers(List<Application> whole) {
        var readable = whole.stream().filter(GrantCase::isReadable).toList();
        var titles = copies.titles(readable);
        return readable.stream()
                .collect(toMap(Application::getReference, a -> of(a, titles.get(a.getReference()), List.of())
                        .cover()));
    }

    /** The case without its text, where only who stands on it counts; never for a reviewer's eyes. */
    CaseToRead bare(Application application) {
        return of(application, application.getTitle(), List.of());
    }

    private static CaseToRead of(Application a, String title, List<Section> sections) {
        return new CaseToRead(
                subject(a),
                title,
                sections,
                organisations(a),
                people(a),
                serves(a),
                a.getCall().getRubric(),
                a.getSubmissions(),
                null,
                a.getCall().isBlind(),
                a.getCall().getReference());
    }

    static SubjectRef subject(Application a) {
        return new SubjectRef(Step.KIND, a.getReference());
    }

    private static Set<OrganisationId> organisations(Application a) {
        return a.getPartners().stream().map(ApplicationPartner::getOrganisation).collect(toSet());
    }

    /** Named to meet, or acting for it: both stand on the case. */
    private static Set<PersonId> people(Application a) {
        var people = new LinkedHashSet<>(a.applicants());
        a.getPeople().forEach(p -> people.add(p.getPerson()));
        people.remove(null);
        return people;
    }

    private static Set<SubjectRef> serves(Application a) {
        return a.getPurposeKind() == null
                ? Set.of()
                : Set.of(new SubjectRef(a.getPurposeKind(), a.getPurposeReference()));
    }

    private static boolean isReadable(Application a) {
        return switch (a.getStage()) {
            case SUBMITTED, IN_REVIEW, RETURNED, RECOMMENDED, AWARDED, DECLINED -> true;
            case DRAFT, CO_SIGNING, MISSED, WITHDRAWN -> false;
        };
    }
}
