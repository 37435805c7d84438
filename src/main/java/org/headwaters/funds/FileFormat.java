package org.headwaters.funds;

/** What finance hands to the bank. */
public enum FileFormat {
    CSV("csv", "text/csv; charset=UTF-8"),
    PAIN_001("xml", "application/xml; charset=UTF-8");

    private final String ending;
    private final String type;

    FileFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    public String ending() {
        return ending;
    }

    public String type() {
        return type;
    }
}
