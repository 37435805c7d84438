package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.network.ImportedDesk;
import org.headwaters.network.ImportedShown;
import org.headwaters.network.ImportedShown.Lately;
import org.headwaters.network.ImportedWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What files have brought: the last ones, and of one of them each entry, with the way back while there is one. */
@Page
public class ImportedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ImportedDesk desk;

    @Inject
    private ImportedWorkflow workflow;

    private Long of;
    private transient ImportedShown shown;
    private transient List<Lately> lately;

    public String undo() {
        workflow.undo(of);
        Said.next("network.imported.undoneNow");
        return JoinPages.IMPORT.go("of", of);
    }

    public ImportedShown getShown() {
        if (shown == null && of != null) {
            shown = desk.imported(of);
        }
        return shown;
    }

    public List<Lately> getLately() {
        if (lately == null) {
            lately = desk.lately();
        }
        return lately;
    }

    public boolean isChosen() {
        return of != null;
    }

    public Long getOf() {
        return of;
    }

    public void setOf(Long of) {
        this.of = of;
    }
}
