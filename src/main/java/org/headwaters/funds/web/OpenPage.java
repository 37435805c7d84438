package org.headwaters.funds.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.headwaters.funds.FundDesk;
import org.headwaters.funds.FundWorkflow;
import org.headwaters.funds.NewPool;
import org.headwaters.platform.Money;
import org.headwaters.platform.faces.Page;

/** Opens a fund with the money it begins with. */
@Page
public class OpenPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FundDesk desk;

    @Inject
    private FundWorkflow workflow;

    private String currency;
    private String name;
    private String purpose;
    private String source;
    private Money funded;
    private LocalDate validFrom;
    private LocalDate validUntil;

    public void open() {
        currency = desk.usualCurrency();
    }

    public String begin() {
        var reference = workflow.open(
                new NewPool(NewPool.referenceOf(name), name, purpose, source, funded, validFrom, validUntil));
        return FundPages.POOL.go("ref", reference);
    }

    public String getCurrency() {
        return currency;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Money getFunded() {
        return funded;
    }

    public void setFunded(Money funded) {
        this.funded = funded;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
