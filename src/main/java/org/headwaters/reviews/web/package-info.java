/** The reviewer's pages: what waits, and the case beside the rubric. */
package org.headwaters.reviews.web;
