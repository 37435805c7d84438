package org.headwaters.browser;

import com.microsoft.playwright.Locator;

/** A mouse that counts what it is asked for: fields and clicks, so that a journey can say how long it is. */
final class Counted implements Hands {
    private final Hands hands = new Mouse();
    private int fields;
    private int clicks;

    @Override
    public void press(Locator what) {
        clicks++;
        hands.press(what);
    }

    @Override
    public void write(Locator field, String text) {
        fields++;
        hands.write(field, text);
    }

    @Override
    public void choose(Locator select, String words) {
        fields++;
        hands.choose(select, words);
    }

    @Override
    public void tick(Locator box) {
        fields++;
        hands.tick(box);
    }

    int fields() {
        return fields;
    }

    int clicks() {
        return clicks;
    }

    /** Said in the build's log, so that a journey that grows is seen. */
    void say(String what) {
        System.out.printf("%s: %d fields, %d clicks%n", what, fields, clicks);
    }
}
