/** The pages of the fellowships. */
package org.headwaters.fellowships.web;
