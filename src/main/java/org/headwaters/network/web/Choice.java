package org.headwaters.network.web;

import org.headwaters.network.CheckInsShown.Sheet;
import org.headwaters.network.HelpSource.Help;
import org.headwaters.network.Suggestion;
import org.headwaters.network.UsefulResource.Kind;
import org.headwaters.network.UsefulResource.Useful;
import org.headwaters.platform.Refusal;

/** What was chosen to help: somebody to be introduced, a page of ours, or (neither of both) what is typed. */
record Choice(Suggestion introduction, Help page) {

    /** By the value of the radio: {@code with/12/34}, the page's address, or {@code else}. */
    static Choice of(String chosen, Sheet sheet) {
        if (chosen == null) {
            throw new Refusal("network.refused.checkIn.chosen");
        }
        var introduction = sheet.introductions().stream()
                .filter(one -> chosen.equals("with/" + one.needId() + "/" + one.offerId()))
                .findFirst()
                .orElse(null);
        var page = sheet.help().stream()
                .filter(one -> chosen.equals(one.link()))
                .findFirst()
                .orElse(null);
        return new Choice(introduction, page);
    }

    boolean isIntroduction() {
        return introduction != null;
    }

    long need() {
        return introduction.needId();
    }

    long offer() {
        return introduction.offerId();
    }

    String name() {
        return introduction.giver().name();
    }

    Useful useful(TypedCall typed) {
        return page == null
                ? new Useful(Kind.OTHER, typed.getTitle(), typed.getLink(), typed.getWords())
                : new Useful(Kind.valueOf(page.kind()), page.title(), page.link(), typed.getWords());
    }
}
