/**
 * What the network wants to change: themes, and within them causes, each phrased as a variable that can go up or down,
 * with a brief sentence and who works on it. Begun as a register; the map of what causes what comes on top of it. The
 * words are data of one network, never code. Other rooms let people pick what a piece of work serves through
 * {@link org.headwaters.challenges.PurposeSource}.
 */
package org.headwaters.challenges;
