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

    /** Units of length of the bar. */
    private static final long LENGTH = 1000;

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

    public long getWater() {
        return getShown().numbers().at(getShown().numbers().actual(), LENGTH);
    }

    public long getUsual() {
        return getShown().numbers().at(getShown().numbers().usual(), LENGTH);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
