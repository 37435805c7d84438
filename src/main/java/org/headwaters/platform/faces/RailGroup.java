package org.headwaters.platform.faces;

import java.io.Serializable;
import java.util.List;
import org.headwaters.platform.RailSource;

/** A heading of the rail and what stands under it. */
public record RailGroup(String heading, List<RailSource.Entry> entries) implements Serializable {}
