package org.headwaters.platform.security.web;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;
import org.headwaters.platform.faces.Query;
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
        shown = desk.people(View.of(view), words, (page - 1) * PeopleDesk.ROWS);
    }

    public boolean isOn(String list) {
        return View.of(view).inAddress().equals(list);
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

    /** What the address asks for, as the list to take along is asked for; pages left out. */
    public String getQuery() {
        return Query.of("view", view, "words", words);
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
