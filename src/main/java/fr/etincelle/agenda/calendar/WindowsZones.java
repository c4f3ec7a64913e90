package fr.etincelle.agenda.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Outlook and Exchange call zones by names of their own (Unicode CLDR, windowsZones). Those one meets from France and overseas. */
final class WindowsZones {

    private static final Map<String, ZoneId> BY_NAME = """
            Romance Standard Time=Europe/Paris
            W. Europe Standard Time=Europe/Berlin
            Central Europe Standard Time=Europe/Budapest
            Central European Standard Time=Europe/Warsaw
            GMT Standard Time=Europe/London
            Greenwich Standard Time=Atlantic/Reykjavik
            UTC=Etc/UTC
            Coordinated Universal Time=Etc/UTC
            E. Europe Standard Time=Europe/Chisinau
            FLE Standard Time=Europe/Kyiv
            GTB Standard Time=Europe/Bucharest
            Turkey Standard Time=Europe/Istanbul
            Russian Standard Time=Europe/Moscow
            Morocco Standard Time=Africa/Casablanca
            W. Central Africa Standard Time=Africa/Lagos
            South Africa Standard Time=Africa/Johannesburg
            Egypt Standard Time=Africa/Cairo
            E. Africa Standard Time=Africa/Nairobi
            Libya Standard Time=Africa/Tripoli
            Middle East Standard Time=Asia/Beirut
            Syria Standard Time=Asia/Damascus
            Jordan Standard Time=Asia/Amman
            Israel Standard Time=Asia/Jerusalem
            Arab Standard Time=Asia/Riyadh
            Arabic Standard Time=Asia/Baghdad
            Arabian Standard Time=Asia/Dubai
            Iran Standard Time=Asia/Tehran
            Caucasus Standard Time=Asia/Yerevan
            Georgian Standard Time=Asia/Tbilisi
            Azerbaijan Standard Time=Asia/Baku
            Mauritius Standard Time=Indian/Mauritius
            West Asia Standard Time=Asia/Tashkent
            Pakistan Standard Time=Asia/Karachi
            India Standard Time=Asia/Kolkata
            SE Asia Standard Time=Asia/Bangkok
            China Standard Time=Asia/Shanghai
            Singapore Standard Time=Asia/Singapore
            Tokyo Standard Time=Asia/Tokyo
            Korea Standard Time=Asia/Seoul
            AUS Eastern Standard Time=Australia/Sydney
            West Pacific Standard Time=Pacific/Port_Moresby
            Central Pacific Standard Time=Pacific/Guadalcanal
            UTC+12=Etc/GMT-12
            New Zealand Standard Time=Pacific/Auckland
            Hawaiian Standard Time=Pacific/Honolulu
            Pacific Standard Time=America/Los_Angeles
            Mountain Standard Time=America/Denver
            Central Standard Time=America/Chicago
            Eastern Standard Time=America/New_York
            US Eastern Standard Time=America/Indianapolis
            Haiti Standard Time=America/Port-au-Prince
            SA Pacific Standard Time=America/Bogota
            Atlantic Standard Time=America/Halifax
            Venezuela Standard Time=America/Caracas
            SA Western Standard Time=America/La_Paz
            SA Eastern Standard Time=America/Cayenne
            Saint Pierre Standard Time=America/Miquelon
            Newfoundland Standard Time=America/St_Johns
            E. South America Standard Time=America/Sao_Paulo
            Argentina Standard Time=America/Buenos_Aires
            Greenland Standard Time=America/Godthab
            UTC-02=Etc/GMT+2
            Azores Standard Time=Atlantic/Azores
            Cape Verde Standard Time=Atlantic/Cape_Verde
            """.lines().map(line -> line.split("=")).collect(toUnmodifiableMap(it -> it[0], it -> ZoneId.of(it[1])));

    static Optional<ZoneId> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private WindowsZones() {}
}
