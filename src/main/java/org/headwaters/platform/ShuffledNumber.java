package org.headwaters.platform;

/**
 * A one-to-one shuffle of 0, 1, 2, … within blocks of equal length: the first ten thousand numbers become four digits in
 * an order that only the secret explains, the next ninety thousand five digits, and so on. A balanced Feistel network of
 * bits, walked until the result falls inside the block.
 */
@Published
public final class ShuffledNumber {
    private static final int ROUNDS = 6;
    private static final long FIRST_BLOCK = 10_000;

    private ShuffledNumber() {}

    public static String of(long number, long secret) {
        if (number < FIRST_BLOCK) {
            return "%04d".formatted(shuffle(number, FIRST_BLOCK, secret));
        }
        long start = FIRST_BLOCK;
        while (number >= start * 10) {
            start *= 10;
        }
        return Long.toString(start + shuffle(number - start, start * 9, secret + start));
    }

    private static long shuffle(long number, long size, long secret) {
        int half = (Long.SIZE - Long.numberOfLeadingZeros(size - 1) + 1) / 2;
        long mask = (1L << half) - 1;
        long walked = number;
        do {
            long left = walked >>> half;
            long right = walked & mask;
            for (int round = 0; round < ROUNDS; round++) {
                long next = left ^ (mixed(right + secret * 31 + round) & mask);
                left = right;
                right = next;
            }
            walked = left << half | right;
        } while (walked >= size);
        return walked;
    }

    /** The finalizer of SplitMix64: every bit of the input moves about half of the bits of the output. */
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
