package org.headwaters.commitments;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwaters.challenges.CauseId;
import org.headwaters.challenges.CauseNames;
import org.headwaters.challenges.Themes;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.text.Dates;
import org.headwaters.platform.text.Texts;
import org.headwaters.reviews.ReviewedCase.Section;

/** A promise in words, for those who read it before it counts. */
@ApplicationScoped
class PromiseText {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Inject
    Directory directory;

    @Inject
    CauseNames causes;

    @Inject
    Themes themes;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /** Keeps what is told of its steps and shares as it is handed in. */
    void keep(Commitment promise) {
        promise.readAs(milestones(promise), shares(promise));
    }

    /** While it is being changed its readers see it as it was handed in. */
    List<Section> sections(Commitment promise) {
        var kept = promise.getState() == State.CHANGES_ASKED && promise.stepsRead() != null;
        var sections = new ArrayList<Section>();
        sections.add(words("sentence", promise.getSentence()));
        sections.add(words("reach", reach(promise)));
        sections.add(words("indicator", promise.getIndicator()));
        sections.add(words("populations", promise.getPopulations()));
        sections.add(words("worksOn", worksOn(promise)));
        sections.add(words("milestones", kept ? promise.stepsRead() : milestones(promise)));
        if (!promise.getStretchCase().isBlank()) {
            sections.add(words("case", promise.getStretchCase()));
        }
        sections.add(words("shares", kept ? promise.sharesRead() : shares(promise)));
        return sections.stream().filter(section -> !section.text().isBlank()).toList();
    }

    private String reach(Commitment promise) {
        var stretch = new Stretch(promise.getBaseline(), promise.getUsual(), promise.getTarget());
        var numbers = TEXTS.get(
                "commitments.read.numbers",
                promise.getUnit(),
                promise.getBaseline(),
                promise.getUsual(),
                promise.getTarget(),
                dates().day(promise.getDue()));
        return numbers + "\n\n" + inWords(stretch);
    }

    /** How many times the change that would come anyway. */
    static String inWords(Stretch stretch) {
        return stretch.ratio()
                .map(ratio -> TEXTS.get(
                        "commitments.read.ratio",
                        NumberFormat.getInstance(Locale.ENGLISH).format(ratio.setScale(2, RoundingMode.FLOOR))))
                .orElseGet(() -> TEXTS.get("commitments.read.noRatio"));
    }

    private String worksOn(Commitment promise) {
        var theme = themes.all().stream()
                .filter(one -> one.reference().equals(promise.getTheme()))
                .map(Themes.Named::title)
                .findFirst()
                .orElse("");
        var named = causes.of(promise.getCauses().stream().map(CauseId::new).toList()).stream()
                .map(CauseNames.Named::title)
                .collect(joining(", "));
        return named.isEmpty() ? theme : theme + ": " + named;
    }

    private String milestones(Commitment promise) {
        return promise.getMilestones().stream()
                .map(one -> TEXTS.get(
                        "commitments.read.milestone",
                        one.getWords(),
                        dates().day(one.getDue()),
                        one.getBaseline(),
                        one.getTarget(),
                        one.getWeight()))
                .collect(joining("\n"));
    }

    /** Empty where nobody shares it. */
    private String shares(Commitment promise) {
        var shares = promise.getCurrentShares();
        if (shares.size() < 2) {
            return "";
        }
        return shares.stream()
                .map(share ->
                        TEXTS.get("commitments.read.share", name(share.organisation()), Percent.of(share.getPart())))
                .collect(joining("\n"));
    }

    private String name(OrganisationId organisation) {
        return directory.card(organisation).name();
    }

    private Dates dates() {
        return new Dates(Locale.ENGLISH, day.zone(), clock);
    }

    private static Section words(String what, String text) {
        return Section.words(TEXTS.get("commitments.read." + what), text);
    }
}
