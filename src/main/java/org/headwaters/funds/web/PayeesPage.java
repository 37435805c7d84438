package org.headwaters.funds.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.funds.AccountDesk;
import org.headwaters.funds.PayeesScreen;
import org.headwaters.platform.faces.Page;

/** Whom money goes to, and whose bank details are missing or wait for a second person. */
@Page
public class PayeesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountDesk desk;

    private PayeesScreen shown;

    public void open() {
        shown = desk.payees();
    }

    public PayeesScreen getShown() {
        return shown;
    }
}
