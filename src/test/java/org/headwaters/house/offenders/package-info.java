/** Classes that break one rule of the house each, so that the rule is seen to fail. Nothing uses them. */
package org.headwaters.house.offenders;
