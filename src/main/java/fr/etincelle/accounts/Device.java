package fr.etincelle.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** From where someone comes, as far as one can tell. */
public final class Device {

    private static final int GROUPS_OF_A_NETWORK = 4;

    /** An IPv6 home owns a whole network: its first half stands for all of it. */
    public static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (!address.contains(":") || address.contains("::")) return address;
        return Arrays.stream(address.split(":")).limit(GROUPS_OF_A_NETWORK).collect(Collectors.joining(":"));
    }

    private Device() {}
}
