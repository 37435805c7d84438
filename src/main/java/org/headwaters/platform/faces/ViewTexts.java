package org.headwaters.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.text.Texts;

/** Lets views read <code>#{text['room.page.key']}</code> in the language of the view. */
@ApplicationScoped
class ViewTexts {

    @Produces
    @Named("text")
    Map<String, String> text() {
        var faces = FacesContext.getCurrentInstance();
        var view = faces.getViewRoot();
        return new ByKey(view == null ? Locale.ENGLISH : view.getLocale());
    }

    private static final class ByKey extends AbstractMap<String, String> {
        private final Texts texts;

        ByKey(Locale locale) {
            this.texts = Texts.in(locale);
        }

        @Override
        public String get(Object key) {
            return texts.get(String.valueOf(key));
        }

        @Override
        public boolean containsKey(Object key) {
            return texts.has(String.valueOf(key));
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
