package org.headwaters.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.network.CheckInsShown.Dot;
import org.headwaters.network.CheckInsShown.Month;

/** The picture of a year's conversations: dots in rows of five, heaped from the bottom up. */
final class Dots {
    private static final int IN_A_ROW = 5;
    private static final int ACROSS = 13;
    private static final int UP = 14;
    /** More dots than this in one month nobody sees through: then each stands for several partners. */
    private static final int MOST = 60;

    private Dots() {}

    /** For how many partners one dot stands when the fullest month has so many. */
    static int each(int most) {
        return Math.max(1, (most + MOST - 1) / MOST);
    }

    static Month month(LocalDate first, int heard, int open, int most) {
        var each = each(most);
        var height = Math.max(1, rows(dots(most, each) + 1)) * UP;
        var full = dots(heard, each);
        var all = full + dots(open, each);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            dots.add(new Dot(i % IN_A_ROW * ACROSS + UP / 2, height - i / IN_A_ROW * UP - UP / 2, i >= full));
        }
        return new Month(first, heard, open, dots, height);
    }

    private static int dots(int partners, int each) {
        return (partners + each - 1) / each;
    }

    private static int rows(int dots) {
        return (dots + IN_A_ROW - 1) / IN_A_ROW;
    }
}
