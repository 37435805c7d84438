/** Where the reviewer's page saves while somebody reads and writes. */
package org.headwaters.reviews.api;
