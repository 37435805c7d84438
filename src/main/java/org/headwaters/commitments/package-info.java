/**
 * What partners promise: a goal that the network shares, and commitments that serve it, each a sentence with a baseline,
 * what would come anyway, a target and a due day. For now a register that grants can name; submitting, vetting and
 * reporting come on top of it. Who may read a commitment is its visibility, and none is ever ranked.
 */
package org.headwaters.commitments;
