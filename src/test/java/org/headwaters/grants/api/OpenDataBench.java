package org.headwaters.grants.api;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.headwaters.grants.OpenData;
import org.headwaters.grants.OpenDataInMemory;
import org.headwaters.platform.exports.Formats;
import org.junit.jupiter.api.Test;

/** Prints what a hundred thousand awards cost in each form beside a thousand: the memory must not tell them apart. */
class OpenDataBench {

    @Test
    void aHundredThousandAwards() throws Exception {
        System.out.printf("%-6s %10s %10s %12s %14s%n", "form", "awards", "seconds", "megabytes", "held, megabytes");
        for (var form : new String[] {"json", "csv", "xlsx"}) {
            for (int many : new int[] {1_000, 100_000}) {
                measure(form, many);
            }
        }
    }

    private static void measure(String form, int many) throws Exception {
        var awards = PublicAwardsInMemory.of(many);
        var out = new Watched();
        long before = used();
        long began = System.nanoTime();
        if (form.equals("json")) {
            var giving = new GivingPackage();
            giving.awards = awards;
            giving.words = OpenDataInMemory.words();
            giving.day = OpenDataInMemory.day();
            giving.clock = OpenDataInMemory.clock();
            giving.write(out);
        } else {
            Formats.write(form, out, ZoneOffset.UTC, OpenData.HEADS, awards::export);
        }
        System.out.printf(
                "%-6s %10d %10.2f %12.1f %14.1f%n",
                form,
                many,
                (System.nanoTime() - began) / 1e9,
                out.bytes.get() / 1e6,
                Math.max(0, out.most - before) / 1e6);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Counts what comes, keeps nothing, and looks at the memory every few megabytes. */
    private static final class Watched extends OutputStream {
        private static final long STEP = 2_000_000;
        private final AtomicLong bytes = new AtomicLong();
        private long next = STEP;
        private long most;

        @Override
        public void write(int one) {
            look(1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            look(length);
        }

        private void look(int length) {
            if (bytes.addAndGet(length) >= next) {
                next += STEP;
                most = Math.max(most, used());
            }
        }
    }
}
