/** The Faces kit: the page stereotype, destinations, converters, messages. The only place of the platform that knows Faces. */
package org.headwaters.platform.faces;
