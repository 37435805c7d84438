package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.commitments.CommitmentShown;
import org.headwaters.commitments.CommitmentsDesk;
import org.headwaters.platform.faces.Page;

/** One promise. */
@Page
public class CommitmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Units of length of the bar; so much the words at its ends and above it need. */
    private static final long LENGTH = 1120;

    private static final long MARGIN = 70;
    private static final long AFTER_BASELINE = 210;
    private static final long BEFORE_TARGET = 640;

    @Inject
    private CommitmentsDesk desk;

    private String ref;
    private transient CommitmentShown shown;

    public void open() {
        shown = desk.promise(ref);
    }

    public CommitmentShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    /** Where the numbers lie on the bar, and whether its words have room beneath it. */
    public Bar getBar() {
        var numbers = getShown().numbers();
        var water = numbers.at(numbers.actual(), LENGTH);
        var usual = numbers.at(numbers.usual(), LENGTH);
        return new Bar(
                water,
                Math.min(LENGTH - MARGIN, Math.max(MARGIN, water)),
                usual,
                usual >= AFTER_BASELINE && usual <= BEFORE_TARGET);
    }

    /** @param nowAt where the words above the bar stand, within its width */
    public record Bar(long water, long nowAt, long usual, boolean labelled) {}

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
