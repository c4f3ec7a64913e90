package fr.etincelle.shared;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of the open Internet from those of this machine, of the house, or of nobody (the registries of IANA). */
final class PublicAddress {

    private static final List<Range> NEVER = List.of(
            // this network, private ones, a provider's own, this machine, the cable's other end
            range("0.0.0.0", 8), range("10.0.0.0", 8), range("100.64.0.0", 10), range("127.0.0.0", 8), range("169.254.0.0", 16),
            range("172.16.0.0", 12), range("192.168.0.0", 16),
            // protocols, examples, measurements, groups, the future
            range("192.0.0.0", 24), range("192.0.2.0", 24), range("192.88.99.0", 24), range("198.18.0.0", 15), range("198.51.100.0", 24),
            range("203.0.113.0", 24), range("224.0.0.0", 4), range("240.0.0.0", 4),
            // protocols (Teredo hides an address of version 4), examples, 6to4 (hides one too)
            range("2001::", 23), range("2001:db8::", 32), range("2002::", 16), range("3fff::", 20));

    /** All that has been given out of version 6. */
    private static final Range GIVEN_OUT = range("2000::", 3);

    /** A provider without version 4 reaches it through these: the last four bytes decide. */
    private static final Range TRANSLATED = range("64:ff9b::", 96);

    static boolean is(InetAddress address) {
        if (NEVER.stream().anyMatch(range -> range.holds(address))) return false;
        return switch (address) {
            case Inet4Address _ -> true;
            case Inet6Address translated when TRANSLATED.holds(translated) -> is(lastFourBytes(translated));
            default -> GIVEN_OUT.holds(address);
        };
    }

    private static InetAddress lastFourBytes(Inet6Address address) {
        return ofBytes(Arrays.copyOfRange(address.getAddress(), 12, 16));
    }

    private static InetAddress ofBytes(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static Range range(String start, int bits) {
        return new Range(InetAddress.ofLiteral(start).getAddress(), bits);
    }

    private record Range(byte[] start, int bits) {

        boolean holds(InetAddress address) {
            var bytes = address.getAddress();
            if (bytes.length != start.length) return false;
            for (int bit = 0; bit < bits; bit++) if (bit(bytes, bit) != bit(start, bit)) return false;
            return true;
        }

        private static int bit(byte[] bytes, int at) {
            return bytes[at / 8] >> 7 - at % 8 & 1;
        }
    }

    private PublicAddress() {}
}
