package org.headwaters.challenges;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;

/** Themes and causes as what people know about and what work is about, each by a code that says which it is. */
@Published
@ApplicationScoped
public class Topics {
    private static final String THEME = "theme:";
    private static final String CAUSE = "cause:";

    @Inject
    Causes causes;

    @Inject
    Themes themes;

    @Inject
    @Any
    Instance<PurposeSource> sources;

    /** A theme with its causes. */
    @Published
    public record Theme(Topic itself, List<Topic> causes) implements Serializable {}

    /** One theme or cause. */
    @Published
    public record Topic(String code, String title) implements Serializable {}

    /** All of them, in the order of the map's table of contents. */
    public List<Theme> all() {
        var byTheme = new LinkedHashMap<String, List<Topic>>();
        causes.live()
                .forEach(cause -> byTheme.computeIfAbsent(cause.getTheme().getReference(), none -> new ArrayList<>())
                        .add(new Topic(of(cause), cause.getTitle())));
        return themes.all().stream()
                .map(theme -> new Theme(
                        new Topic(theme(theme.reference()), theme.title()),
                        List.copyOf(byTheme.getOrDefault(theme.reference(), List.of()))))
                .toList();
    }

    /** What each of these is about: its cause, where it is one, and its theme. What is unknown is left out. */
    public Map<SubjectRef, Set<String>> about(Collection<SubjectRef> things) {
        var references = things.stream()
                .distinct()
                .collect(groupingBy(SubjectRef::kind, mapping(SubjectRef::reference, toList())));
        var found = new HashMap<SubjectRef, Set<String>>();
        for (var source : sources) {
            var asked = references.getOrDefault(source.kind(), List.of());
            if (!asked.isEmpty()) {
                source.topics(asked)
                        .forEach((reference, topics) -> found.put(new SubjectRef(source.kind(), reference), topics));
            }
        }
        return found;
    }

    /** These and the themes of the causes among them. */
    public static Set<String> withThemes(Collection<String> topics, List<Theme> all) {
        var found = new LinkedHashSet<>(topics);
        all.stream()
                .filter(theme -> theme.causes().stream().map(Topic::code).anyMatch(topics::contains))
                .forEach(theme -> found.add(theme.itself().code()));
        return found;
    }

    static String of(Cause cause) {
        return cause(cause.getReference());
    }

    /** The code of a theme, for rooms that keep its reference. */
    public static String theme(String reference) {
        return THEME + reference;
    }

    /** The code of a cause, for rooms that keep its reference. */
    public static String cause(String reference) {
        return CAUSE + reference;
    }

    public static boolean isCause(String topic) {
        return topic.startsWith(CAUSE);
    }
}
