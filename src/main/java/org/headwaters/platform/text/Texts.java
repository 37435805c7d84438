package org.headwaters.platform.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.headwaters.platform.Published;

/**
 * Every text a person reads, in one language. A key begins with the name of its file: {@code grants.queue.title} is in
 * {@code text/grants.properties}, or {@code text/grants_de.properties} for German, and falls back to English. Files are
 * read once. Views write <code>#{text['grants.queue.title']}</code>.
 */
@Published
public final class Texts {
    private static final Map<Locale, Texts> BY_LOCALE = new ConcurrentHashMap<>();
    private static final Control NEVER_THE_SERVERS_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Map<String, ResourceBundle> rooms = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    public static Texts in(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale, Texts::new);
    }

    public boolean has(String key) {
        try {
            return room(key).containsKey(key);
        } catch (MissingResourceException noSuchRoom) {
            return false;
        }
    }

    /** The text as it stands; a key nobody has written shows itself between question marks, and tests look for those. */
    public String get(String key) {
        try {
            return room(key).getString(key);
        } catch (MissingResourceException missing) {
            return "???" + key + "???";
        }
    }

    /** The text as a {@link MessageFormat} pattern, filled in; there an apostrophe is written twice. */
    public String get(String key, Object... values) {
        return new MessageFormat(get(key), locale).format(values);
    }

    private ResourceBundle room(String key) {
        var dot = key.indexOf('.');
        return rooms.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::read);
    }

    private ResourceBundle read(String room) {
        return ResourceBundle.getBundle(
                "text." + room, locale, Texts.class.getClassLoader(), NEVER_THE_SERVERS_LANGUAGE);
    }
}
