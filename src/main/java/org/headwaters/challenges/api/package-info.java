/** The map for programs: two sheets that any program for system maps reads, and ours takes back. */
package org.headwaters.challenges.api;
