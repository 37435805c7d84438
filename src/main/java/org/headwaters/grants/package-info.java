/**
 * Collaboration grants: two or more partners ask together for a small sum so that they can meet and work; people read it,
 * an officer recommends, another person decides, and a letter tells. This room decides who may make which step and keeps
 * deciding and telling apart. It uses the review engine and the fund's ledger, and speaks to the rest of the house by
 * {@link org.headwaters.grants.GrantEvent}.
 *
 * <pre>
 * stateDiagram-v2
 *   [*] --> DRAFT
 * </pre>
 */
package org.headwaters.grants;
