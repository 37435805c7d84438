package org.headwaters.browser;

/** How wide the reader's screen is. */
public enum Width {
    NARROWEST(320, 640),
    PHONE(360, 780),
    DESKTOP(1280, 900);

    private final int pixels;
    private final int height;

    Width(int pixels, int height) {
        this.pixels = pixels;
        this.height = height;
    }

    public int pixels() {
        return pixels;
    }

    public int height() {
        return height;
    }
}
