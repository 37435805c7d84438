/** A fund's ledger for a spreadsheet. */
package org.headwaters.funds.api;
