/**
 * Reads tables that people bring from elsewhere: text in whatever encoding their program writes, and spreadsheets. A
 * file is read whole or refused whole; a row that cannot be trusted is named, and the room decides what becomes of it.
 */
package org.headwaters.platform.imports;
