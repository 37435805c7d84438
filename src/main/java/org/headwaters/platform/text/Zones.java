package org.headwaters.platform.text;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.platform.Published;

/**
 * The time zones that a person chooses from: UTC and those with a place in their name. Names that the time zone database
 * keeps for old records only (its file {@code backward}) are left out, because each stands there under its present name.
 */
@Published
public final class Zones {
    private static final String PLACES = "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    private static final Set<String> GONE = Set.of(("Africa/Asmera Africa/Timbuktu America/Argentina/ComodRivadavia"
                    + " America/Atka America/Buenos_Aires America/Catamarca America/Coral_Harbour America/Cordoba"
                    + " America/Ensenada America/Fort_Wayne America/Godthab America/Indianapolis America/Jujuy"
                    + " America/Knox_IN America/Louisville America/Mendoza America/Montreal America/Nipigon"
                    + " America/Pangnirtung America/Porto_Acre America/Rainy_River America/Rosario"
                    + " America/Santa_Isabel America/Shiprock America/Thunder_Bay America/Virgin America/Yellowknife"
                    + " Antarctica/South_Pole Asia/Ashkhabad Asia/Calcutta Asia/Choibalsan Asia/Chongqing"
                    + " Asia/Chungking Asia/Dacca Asia/Harbin Asia/Istanbul Asia/Kashgar Asia/Katmandu Asia/Macao"
                    + " Asia/Rangoon Asia/Saigon Asia/Tel_Aviv Asia/Thimbu Asia/Ujung_Pandang Asia/Ulan_Bator"
                    + " Atlantic/Faeroe Atlantic/Jan_Mayen Australia/ACT Australia/Canberra Australia/Currie"
                    + " Australia/LHI Australia/NSW Australia/North Australia/Queensland Australia/South"
                    + " Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna Europe/Belfast"
                    + " Europe/Kiev Europe/Nicosia Europe/Tiraspol Europe/Uzhgorod Europe/Zaporozhye"
                    + " Pacific/Enderbury Pacific/Johnston Pacific/Ponape Pacific/Samoa Pacific/Truk Pacific/Yap")
            .split(" "));

    private Zones() {}

    /** @param current the zone that is set, offered whatever it is called, so that saving never changes it unasked */
    public static List<String> with(String current) {
        var places = ZoneId.getAvailableZoneIds().stream().filter(id -> id.matches(PLACES) && !GONE.contains(id));
        return Stream.concat(
                        Stream.of("UTC"),
                        Stream.concat(places, Stream.ofNullable(current)).sorted())
                .distinct()
                .toList();
    }
}
