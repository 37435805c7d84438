/**
 * The trail of who did what, before and after, when and from where. Rows are written with the deed, then sealed in
 * order by the clock: each seal is the SHA-256 of the seal before it and the row's own digest, so that a row changed,
 * added or taken away later breaks the chain. Sealing apart keeps deeds of different people from waiting for each other.
 */
package org.headwaters.platform.audit;
