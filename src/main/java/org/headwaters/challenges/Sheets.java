package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwaters.platform.exports.Rows;

/** The map as two sheets, in the columns that programs for system maps read (ADR 112). */
@ApplicationScoped
class Sheets {
    static final String THEME = "Theme";
    static final String CAUSE = "Cause";
    static final String SHORT = "short: ";
    static final String IN_THEME = "theme: ";

    private static final Set<CauseState> OPEN = EnumSet.of(CauseState.LIVE, CauseState.RETIRED);

    @Inject
    Themes themes;

    @Inject
    Causes causes;

    @Inject
    Links links;

    void elements(Rows out) {
        elements(themes.themes(), causes.in(OPEN), out);
    }

    void connections(Rows out) {
        connections(links.all(), causes.in(OPEN), out);
    }

    static void elements(Collection<Theme> themes, Collection<Cause> causes, Rows out) {
        var themed = Labels.ofThemes(themes);
        var labels = Labels.ofCauses(causes);
        themes.forEach(theme -> out.row(themed.label(theme), THEME, theme.getSentence(), ""));
        causes.forEach(cause ->
                out.row(labels.label(cause), themed.label(cause.getTheme()), cause.getDescription(), tags(cause)));
    }

    /** @param causes all that everybody may read */
    static void connections(Collection<CauseLink> links, Collection<Cause> causes, Rows out) {
        var labels = Labels.ofCauses(causes);
        links.stream()
                .filter(link -> !link.isEnded())
                .filter(link -> link.getFrom().getState().isOpen()
                        && link.getTo().getState().isOpen())
                .forEach(link -> out.row(
                        labels.label(link.getFrom()),
                        labels.label(link.getTo()),
                        word(link.getPolarity()),
                        word(link.getStrength())));
    }

    /** Where it stands, its short name, and its makers' own words. */
    static String tags(Cause cause) {
        return tags(cause.getState(), cause.text());
    }

    static String tags(CauseState state, CauseText text) {
        var tags = new ArrayList<String>();
        tags.add(word(state));
        if (text.shortName() != null) {
            tags.add(SHORT + text.shortName());
        }
        if (!text.keywords().isEmpty()) {
            tags.add(text.keywords());
        }
        return tags.stream().collect(Collectors.joining("|"));
    }

    /** Of a way the whole sentence, of anything else its name in small letters. */
    static String word(Enum<?> name) {
        return name instanceof CauseLink.Polarity polarity
                ? polarity == CauseLink.Polarity.MORE ? "more leads to more" : "more leads to less"
                : name.name().toLowerCase(Locale.ROOT);
    }
}
