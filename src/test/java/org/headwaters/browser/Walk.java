package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.platform.it.Surroundings;

/** One person's way along the links of what is on the screen; of pages that show one of many, it opens a few. */
final class Walk {
    private static final int OF_EACH_PATH = 2;
    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].filter(a => !a.hasAttribute('download')).map(a => a.href)";

    private final Visitor visitor;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();

    Walk(Visitor visitor, List<String> starts) {
        this.visitor = visitor;
        starts.stream().filter(known::add).forEach(ahead::addLast);
    }

    boolean goesOn() {
        return !ahead.isEmpty();
    }

    String next() {
        return ahead.removeFirst();
    }

    /** Opens the address, notes where its links lead and tells which page it was; a file is only asked for and is none. */
    Optional<String> open(String address) {
        var answer = visitor.context().request().get(address);
        assertThat(answer.status()).as("status of %s", address).isEqualTo(200);
        if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            return Optional.empty();
        }
        visitor.open(address);
        links().forEach(this::see);
        return Optional.of(pathOf(visitor.at()));
    }

    private static String pathOf(String address) {
        var query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) visitor.page().evaluate(LINKS);
    }

    private void see(String link) {
        var home = Surroundings.address();
        var address = link.startsWith(home + "/") ? link.substring(home.length()) : link;
        address = address.contains("#") ? address.substring(0, address.indexOf('#')) : address;
        if (!address.startsWith("/") || address.startsWith("/signout") || !known.add(address)) {
            return;
        }
        if (taken.merge(pathOf(address), 1, Integer::sum) <= OF_EACH_PATH) {
            ahead.addLast(address);
        }
    }
}
