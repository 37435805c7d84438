package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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

    /** Reads it as the browser would, without showing it; of a file no more than that it is there. */
    private static final String READ = """
            async address => {
              const answer = await fetch(address);
              if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) {
                await answer.body?.cancel();
                return {status: answer.status, at: '', links: []};
              }
              const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
              return {status: answer.status, at: answer.url, links: [...read.querySelectorAll('a[href]')]
                .filter(a => !a.hasAttribute('download'))
                .map(a => new URL(a.getAttribute('href'), answer.url).href)};
            }""";

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

    /** Reads the address, notes where its links lead and tells which page it was; a file is only asked for and is none. */
    @SuppressWarnings("unchecked")
    Optional<String> read(String address) {
        if (visitor.page().url().equals("about:blank")) {
            visitor.open(address);
        }
        var answer = (Map<String, Object>) visitor.page().evaluate(READ, address);
        assertThat(answer.get("status")).as("status of %s", address).isEqualTo(200);
        ((List<String>) answer.get("links")).forEach(this::see);
        return Optional.of((String) answer.get("at"))
                .filter(at -> !at.isEmpty())
                .map(at -> URI.create(at).getPath());
    }

    private static String pathOf(String address) {
        var query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
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
