package org.headwaters.fellowships;

/**
 * What a personal link opens. A link that opens nothing is an answer and no failure: people mistype, and come late.
 *
 * @param shown null where it opens nothing
 * @param tired whether that is because somebody guessed too often from where the reader is, whatever the link
 */
public record FeedbackOpened(FeedbackShown shown, boolean tired) {}
