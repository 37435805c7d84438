package org.headwaters.funds.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.funds.AccountDetails;
import org.headwaters.funds.FundDesk;
import org.headwaters.funds.FundWorkflow;
import org.headwaters.funds.PaysScreen;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** How one fund pays: above which amount two people approve, and from which account. */
@Page
public class PaysPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FundDesk desk;

    @Inject
    private FundWorkflow workflow;

    @Inject
    private Caller caller;

    private String ref;
    private PaysScreen shown;
    private Money twoAbove;
    private String holder;
    private String country;
    private String account;
    private String bank;

    public void open() {
        shown = desk.pays(ref);
        twoAbove = shown.twoAbove();
    }

    /** An account that is left empty stays as it is. */
    public String keep() {
        var none = account == null || account.isBlank();
        workflow.pays(ref, twoAbove, none ? null : new AccountDetails(holder, country, account, bank));
        Said.next("funds.pays.done");
        return FundPages.POOL.go("ref", ref);
    }

    public List<PayeePage.Country> getCountries() {
        return PayeePage.countries(caller.locale());
    }

    public PaysScreen getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Money getTwoAbove() {
        return twoAbove;
    }

    public void setTwoAbove(Money twoAbove) {
        this.twoAbove = twoAbove;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }
}
