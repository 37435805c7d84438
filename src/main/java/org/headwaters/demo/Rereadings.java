package org.headwaters.demo;

import java.time.temporal.ChronoUnit;
import org.headwaters.platform.Draw;

/** The second readings of what the fast lane awarded: those told a while ago are read again, the newest wait. */
final class Rereadings {
    private static final int ONE_IN = 10;
    private static final int READ_WITHIN_DAYS = 30;

    private final Store.Table rows;
    private final Readings readings;
    private final Applications desk;
    private final Days days;

    Rereadings(Store store, Readings readings, Applications desk, Days days) {
        this.readings = readings;
        this.desk = desk;
        this.days = days;
        rows = store.into("reread", "reference", "application_id", "chosen_at", "total", "agrees", "read_at");
    }

    void write(Case of) {
        var told = of.time.told;
        if (told == null
                || !of.decision().equals("AWARD")
                || !of.isSmall()
                || !Draw.oneIn(ONE_IN, "reread", of.reference)) {
            return;
        }
        var reference = desk.reference(told, "reread", of.spec.number());
        var read = told.plus(READ_WITHIN_DAYS, ChronoUnit.DAYS);
        if (read.isAfter(days.now())) {
            rows.add(reference, of.id, told, null, null, null);
            return;
        }
        var total = readings.again(of, reference, read);
        rows.add(reference, of.id, told, total, total >= of.spec.call().bar(), read);
    }
}
