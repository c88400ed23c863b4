package dev.parapet.report.pdf;

/// Whether a password opens a file.
public sealed interface Protection {
    Protection NONE = new None();

    /// Everybody may open it.
    record None() implements Protection {}

    /// Whoever has the password may open it, and then read, print and copy. AES with 256 bits (ISO
    /// 32000-2, 7.6); PDF/A forbids any encryption (ISO 19005-3, 6.1.3).
    ///
    /// @param password at least one character
    record Password(String password) implements Protection {
        public Password {
            if (password.isEmpty()) {
                throw new IllegalArgumentException("an empty password protects nothing");
            }
        }

        @Override
        public String toString() {
            return "Password[]";
        }
    }
}
