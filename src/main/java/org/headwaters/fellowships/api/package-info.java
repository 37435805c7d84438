/** The fellowships for programs and for what a page does while somebody types. */
package org.headwaters.fellowships.api;
