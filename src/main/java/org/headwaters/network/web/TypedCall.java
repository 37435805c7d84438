package org.headwaters.network.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.headwaters.network.CallWait;
import org.headwaters.network.CheckIn.Call;
import org.headwaters.platform.PersonId;

/** A call while it is typed, and the useful thing that is typed after it. */
public final class TypedCall implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL = 20;

    private LocalDate day;
    private int minutes = USUAL;
    private Long with;
    private String headline;
    private String heard;
    private String chosen;
    private String title;
    private String link;
    private String words;

    private LocalDate waitUntil;
    private String waitWords;

    TypedCall(LocalDate today) {
        this.day = today;
    }

    Call call() {
        return new Call(day, minutes, with == null ? null : new PersonId(with), headline, heard);
    }

    CallWait.Asked asked() {
        return new CallWait.Asked(waitUntil, waitWords);
    }

    public LocalDate getWaitUntil() {
        return waitUntil;
    }

    public void setWaitUntil(LocalDate waitUntil) {
        this.waitUntil = waitUntil;
    }

    public String getWaitWords() {
        return waitWords;
    }

    public void setWaitWords(String waitWords) {
        this.waitWords = waitWords;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public Long getWith() {
        return with;
    }

    public void setWith(Long with) {
        this.with = with;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getHeard() {
        return heard;
    }

    public void setHeard(String heard) {
        this.heard = heard;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
