/**
 * Lists to take along: any list that a person may read, as CSV or as a spreadsheet. Whoever holds the list writes it row by
 * row into {@link org.headwaters.platform.exports.Rows}, straight from the database to the wire, so that a hundred thousand
 * rows need no more memory than ten. A list with people in it leaves a line in the audit trail.
 */
package org.headwaters.platform.exports;
