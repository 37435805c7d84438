package org.headwaters.platform.security.web;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;
import org.headwaters.platform.security.PeopleDesk;
import org.headwaters.platform.security.PeopleDesk.Shown;
import org.headwaters.platform.security.PeopleDesk.View;
import org.headwaters.platform.text.Texts;

/** Who has a way in: three lists by name, everything in the address. */
@Page
public class PeoplePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleDesk desk;

    @Inject
    private Caller caller;

    private String view = "staff";
    private String words;
    private int page = 1;
    private Shown shown;

    public void open() {
        shown = desk.people(chosen(), words, (page - 1) * PeopleDesk.ROWS);
    }

    /** An address that somebody mistyped shows the first list. */
    private View chosen() {
        for (View each : View.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(view)) {
                return each;
            }
        }
        return View.STAFF;
    }

    public boolean isOn(String list) {
        return chosen().name().toLowerCase(Locale.ROOT).equals(list);
    }

    /** Roles as people read them, in their usual order. */
    public String words(Set<String> roles) {
        Texts texts = Texts.in(caller.locale());
        return Roles.ALL.stream()
                .filter(roles::contains)
                .map(role -> texts.get("platform.role." + role))
                .collect(joining(", "));
    }

    public Shown getShown() {
        return shown;
    }

    public Pager getPager() {
        return new Pager(page, PeopleDesk.ROWS, shown.found());
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
