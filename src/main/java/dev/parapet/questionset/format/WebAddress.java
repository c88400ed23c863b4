package dev.parapet.questionset.format;

import dev.parapet.document.Fields;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Reads the address of a web page.
public final class WebAddress {
    private static final URI NONE = URI.create("");

    private WebAddress() {}

    /// The address that a text writes, empty where it is no http or https URL.
    public static Optional<URI> find(String written) {
        try {
            var address = new URI(written);
            return isWeb(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI address) {
        return ("https".equalsIgnoreCase(address.getScheme())
                        || "http".equalsIgnoreCase(address.getScheme()))
                && address.getHost() != null;
    }

    /// The address, or an empty one with a problem noted where the field holds no http or https
    /// URL.
    static URI read(Fields fields, String name) {
        var written = fields.text(name);
        if (written.isBlank()) {
            return NONE;
        }
        try {
            var address = new URI(written);
            if (isWeb(address)) {
                return address;
            }
        } catch (URISyntaxException e) {
            fields.problems()
                    .error(
                            fields.placeOf(name),
                            notAnAddress(name, written) + " (" + e.getReason() + ")");
            return NONE;
        }
        fields.problems().error(fields.placeOf(name), notAnAddress(name, written));
        return NONE;
    }

    private static String notAnAddress(String name, String written) {
        return "\""
                + name
                + "\" is \""
                + written
                + "\"; expected a web address that begins with https:// or http://";
    }
}
