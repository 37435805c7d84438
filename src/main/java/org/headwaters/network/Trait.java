package org.headwaters.network;

/** On what an organisation looks at itself before it promises anything; 0 to 3 each, with evidence. */
public enum Trait {
    URGENCY,
    LEADERS,
    COLLABORATION,
    LEARNING
}
