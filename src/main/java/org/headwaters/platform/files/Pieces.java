package org.headwaters.platform.files;

import java.io.InputStream;
import java.util.function.IntFunction;

/** The pieces of one file read as one stream, one piece in memory at a time. */
class Pieces extends InputStream {
    private final IntFunction<byte[]> source;
    private byte[] present = {};
    private int at;
    private int next;

    Pieces(IntFunction<byte[]> source) {
        this.source = source;
    }

    @Override
    public int read() {
        return more() ? present[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, present.length - at);
        System.arraycopy(present, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean more() {
        while (present != null && at == present.length) {
            present = source.apply(next++);
            at = 0;
        }
        return present != null;
    }
}
