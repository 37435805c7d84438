/**
 * What the network wants to change: themes, and within them causes, each phrased as a variable that can go up or down; what
 * research says of it in a brief that goes stale, where something already works, who works on it, and what drives what. Anybody
 * of the network may suggest; the backbone decides what the map says. The words are data of one network, never code: a map
 * comes and goes as two sheets (ADR 112). Other rooms let people pick what a piece of work serves through {@link
 * org.headwaters.challenges.PurposeSource}, and add to a brief through {@link org.headwaters.challenges.BriefNotes}.
 *
 * <pre>
 * stateDiagram-v2
 *   [*] --> SUGGESTED : SUGGEST
 *   [*] --> LIVE : ADD
 *   SUGGESTED --> LIVE : TAKE_LIVE
 *   DECLINED --> LIVE : TAKE_LIVE
 *   SUGGESTED --> DECLINED : DECLINE
 *   LIVE --> RETIRED : RETIRE
 *   RETIRED --> LIVE : BRING_BACK
 * </pre>
 */
package org.headwaters.challenges;
