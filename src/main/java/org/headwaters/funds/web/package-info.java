/** The pages of the money: all funds, and one with its ledger. */
package org.headwaters.funds.web;
