package org.headwaters.network;

/** What of a profile anybody may say is wrong. What has no field of its own is said in words and mended by hand. */
public enum ProfileField {
    NAME,
    SHORT_NAME,
    LEGAL_NAME,
    PLACE,
    REGISTERED,
    WEBSITE,
    OTHER;

    /** What stands there now, null where nothing does. */
    String in(Profile profile) {
        return switch (this) {
            case NAME -> profile.name();
            case SHORT_NAME -> profile.shortName();
            case LEGAL_NAME -> profile.legalName();
            case PLACE -> profile.place();
            case REGISTERED -> profile.registered();
            case WEBSITE -> profile.website();
            case OTHER -> null;
        };
    }

    /** The profile with another text in this field, checked like every profile. */
    Profile put(Profile profile, String text) {
        return new Profile(
                this == NAME ? text : profile.name(),
                this == SHORT_NAME ? text : profile.shortName(),
                this == LEGAL_NAME ? text : profile.legalName(),
                profile.sector(),
                this == PLACE ? text : profile.place(),
                this == REGISTERED ? text : profile.registered(),
                this == WEBSITE ? text : profile.website(),
                profile.places(),
                profile.populations(),
                profile.gives(),
                profile.needs());
    }
}
