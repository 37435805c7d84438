/**
 * What every room stands on and what knows no word of the network's purpose: who calls, what time it is, money, refusals,
 * history and audit, outbox and mail, files, sign-in and the Faces kit. Rooms know the platform; the platform knows no
 * room. Where it has to gather from all of them it owns a small interface ({@link org.headwaters.platform.WorkSource},
 * {@link org.headwaters.platform.SearchSource}, {@link org.headwaters.platform.ThreadSource},
 * {@link org.headwaters.platform.Invariant}) and finds the implementations by CDI.
 */
package org.headwaters.platform;
