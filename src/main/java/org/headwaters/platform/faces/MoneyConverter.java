package org.headwaters.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.headwaters.platform.Money;
import org.headwaters.platform.text.Amounts;
import org.headwaters.platform.text.Texts;

/**
 * Reads an amount as people type it (1,680 or $1,680.50) into {@link Money} of the control's currency, which stands in
 * its attribute {@code currency}; {@code hw:money} sets both.
 */
@FacesConverter("headwaters.money")
public class MoneyConverter implements Converter<Money> {

    @Override
    public Money getAsObject(FacesContext faces, UIComponent control, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var locale = faces.getViewRoot().getLocale();
        var currency = (String) control.getAttributes().get("currency");
        var money = new Amounts(locale)
                .read(typed, currency)
                .orElseThrow(() -> refused(Texts.in(locale).get("platform.money.unreadable", typed)));
        var most = Money.most(currency);
        if (money.isMoreThan(most) || Money.zero(currency).minus(most).isMoreThan(money)) {
            throw refused(Texts.in(locale).get("platform.money.tooMuch", new Amounts(locale).of(most)));
        }
        return money;
    }

    private static ConverterException refused(String sentence) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent control, Money money) {
        return new Amounts(faces.getViewRoot().getLocale()).number(money);
    }
}
