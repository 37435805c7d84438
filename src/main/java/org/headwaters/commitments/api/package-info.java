/** What the pages of promises save while somebody types. */
package org.headwaters.commitments.api;
