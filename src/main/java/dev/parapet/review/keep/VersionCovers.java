package dev.parapet.review.keep;

import dev.parapet.document.Encryption;
import dev.parapet.review.age.AgeFile;
import dev.parapet.review.age.Protection;

import java.io.IOException;
import java.util.Optional;

/// Protects kept versions as their review is, so that no plain text stays beside an encrypted one.
record VersionCovers(Versions versions) {

    /// Changes every version that is protected as the review was before. One that has another
    /// passphrase still stays as it is; a plain one that cannot be changed is removed.
    void change(Protection before, Protection next) {
        if (before.equals(next)) {
            return;
        }
        try {
            for (var version : versions.list()) {
                change(version, before, next);
            }
        } catch (IOException e) {
            // the first save after the next opening tries again
        }
    }

    private void change(Version version, Protection before, Protection next) throws IOException {
        var content = Versions.read(version);
        var plain = plain(content, before);
        if (plain.isEmpty()) {
            return;
        }
        try {
            versions.replace(version, next.protect(plain.get()));
        } catch (IOException e) {
            if (next.isEncrypted()) {
                versions.remove(version);
            }
        }
    }

    private static Optional<byte[]> plain(byte[] content, Protection protection) {
        return switch (protection) {
            case Protection.None() ->
                    Encryption.isIn(content) ? Optional.empty() : Optional.of(content);
            case Protection.Sealed(var seal) ->
                    seal.isOf(content)
                                    && AgeFile.open(content, seal)
                                            instanceof AgeFile.Opened.Plain(var plain, _)
                            ? Optional.of(plain.bytes())
                            : Optional.empty();
        };
    }
}
