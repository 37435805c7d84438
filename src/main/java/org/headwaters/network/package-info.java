/**
 * Who belongs to the network: organisations, people, and which person acts for which organisation since when. A plain
 * register that every other room refers to by id; they read it through {@link org.headwaters.network.Directory} inside
 * their own EJB calls. Its rules: an affiliation is ended and never removed, so that a conflict of interest of last
 * year is still found; a partner has exactly one intrapreneur; nobody is ordered except by the alphabet.
 */
package org.headwaters.network;
