package org.headwaters.challenges;

import java.io.Serializable;

/** What somebody typed for a cause; {@code theme} by its reference, {@code keywords} apart by {@code |}. */
public record CauseWords(String theme, String title, String shortName, String description, String keywords)
        implements Serializable {}
