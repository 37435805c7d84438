package org.headwaters.platform;

import java.util.List;

/** A room's answer to the search box, limited to what the caller may see. */
@Published
public interface SearchSource {

    /**
     * @param words what was typed, trimmed, at least two characters
     * @param most how many hits at the most
     */
    List<Hit> find(String words, int most, Caller caller);

    /** One thing found: key of its kind ({@code grants.kind.application}), title, a line about it, where it is. */
    record Hit(String kindKey, String title, String line, String link) {}
}
