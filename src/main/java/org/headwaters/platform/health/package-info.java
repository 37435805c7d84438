/** What the server says of itself to whoever runs it: started, alive, ready. */
package org.headwaters.platform.health;
