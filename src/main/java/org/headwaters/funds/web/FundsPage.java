package org.headwaters.funds.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.funds.FundDesk;
import org.headwaters.funds.FundsScreen;
import org.headwaters.platform.faces.Page;

/** All funds, each with what is left of it. */
@Page
public class FundsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FundDesk desk;

    private FundsScreen shown;

    public void open() {
        shown = desk.pools();
    }

    public List<FundsScreen.Row> getRows() {
        return shown.rows();
    }
}
