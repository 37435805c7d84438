/**
 * Who belongs to the network: organisations, people, and which person acts for which organisation since when. A register
 * that every other room refers to by id; they read it through {@link org.headwaters.network.Directory} inside their own EJB
 * calls. Its rules: an affiliation is ended and never removed, so that a conflict of interest of last year is still found;
 * a partner has exactly one intrapreneur; nobody is ordered except by the alphabet. The room also keeps what partners tell
 * of themselves and ask of one another: what one looks for is read by its own people and the backbone alone, two are
 * introduced when both have said yes, and a conversation is over when something useful was sent within fourteen days. Out
 * goes {@link org.headwaters.network.PersonLeft}.
 *
 * <p>The way in: NOMINATED → READINESS → APPLIED → VETTING → MEMBER or DECLINED; MEMBER ⇄ PAUSED, and ALUMNI after both. Every
 * move is one of {@link org.headwaters.network.StandingMove}, and whatever leads to MEMBER asks {@link
 * org.headwaters.network.AcceptedCommitments}. The room of commitments moves applicants along by {@link
 * org.headwaters.network.Joining}. Two entries that are one are merged: {@link org.headwaters.network.OrganisationsMerged}
 * and {@link org.headwaters.network.PeopleMerged} tell the other rooms, and old references lead to whoever lives on.
 */
package org.headwaters.network;
