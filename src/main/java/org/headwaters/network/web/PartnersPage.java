package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.network.PartnersAsked;
import org.headwaters.network.PartnersDesk;
import org.headwaters.network.PartnersShown;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;
import org.headwaters.platform.faces.Query;

/** The directory: what is asked for lives in the address. */
@Page
public class PartnersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnersDesk desk;

    private String words;
    private String theme;
    private String sector;
    private String gives;
    private String place;
    private String letter;
    private int page = 1;
    private transient PartnersShown shown;

    public void open() {
        shown = desk.partners(new PartnersAsked(words, theme, sector, gives, place, letter), page);
        page = shown.page();
        letter = null;
    }

    public PartnersShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    /** What the address asks for, as the list to take along is asked for; pages left out. */
    public String getQuery() {
        return Query.of("words", words, "theme", theme, "sector", sector, "gives", gives, "place", place);
    }

    public Pager getPager() {
        return new Pager(page, PartnersDesk.PAGE, getShown().found());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getGives() {
        return gives;
    }

    public void setGives(String gives) {
        this.gives = gives;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
