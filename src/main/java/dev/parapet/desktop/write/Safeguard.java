package dev.parapet.desktop.write;

import dev.parapet.document.Loaded;
import dev.parapet.report.pdf.Protection;
import dev.parapet.report.pdf.SigningKey;
import dev.parapet.report.plan.Delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// Who may open the file, or who vouches for it.
sealed interface Safeguard {

    record None() implements Safeguard {}

    /// Whoever has the password may open it.
    ///
    /// @param password at least one character
    record Password(String password) implements Safeguard {
        @Override
        public String toString() {
            return "Password[]";
        }
    }

    /// A signature by a key.
    ///
    /// @param key a PKCS#12 file
    record Signature(Path key, String password) implements Safeguard {
        @Override
        public String toString() {
            return "Signature[" + key + "]";
        }
    }

    /// The same delivery, safeguarded. Reads the key where there is one.
    ///
    /// @param now when it is signed
    default Loaded<Delivery> over(Delivery delivery, Instant now) throws IOException {
        return switch (this) {
            case None() -> Loaded.ready(delivery);
            case Password(var password) ->
                    Loaded.ready(delivery.with(new Protection.Password(password)));
            case Signature(var key, var password) ->
                    SigningKey.read(key, password, now)
                            .then(signing -> Loaded.ready(delivery.with(signing)));
        };
    }
}
