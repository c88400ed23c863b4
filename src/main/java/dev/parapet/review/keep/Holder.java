package dev.parapet.review.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Who has a review open.
///
/// @param who as the person calls themselves; may be empty
/// @param host the machine's name
/// @param process its number there
/// @param started when the process began, since numbers are used again
/// @param since when it opened the review
public record Holder(String who, String host, long process, Instant started, Instant since) {
    /// How long another machine is believed to have a review open: a working day with a margin.
    private static final Duration BELIEVED = Duration.ofHours(12);

    private static final Path HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    /// This process.
    public static Holder here(String who, Instant since) {
        var self = ProcessHandle.current();
        return new Holder(who, hostName(), self.pid(), startOf(self), since);
    }

    boolean isSameProcessAs(Holder other) {
        return host.equals(other.host) && process == other.process && started.equals(other.started);
    }

    /// Whether it is on the same machine.
    public boolean isOnHostOf(Holder other) {
        return host.equals(other.host);
    }

    /// Whether it may still have the review open, as far as one can tell from here.
    boolean isAlive(Holder here, Instant now) {
        if (!isOnHostOf(here)) {
            return since.plus(BELIEVED).isAfter(now);
        }
        return ProcessHandle.of(process)
                .filter(running -> startOf(running).equals(started))
                .isPresent();
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /// Asked of the system, never of the network.
    private static String hostName() {
        return Optional.ofNullable(System.getenv("COMPUTERNAME"))
                .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                .or(Holder::hostNameOfKernel)
                .orElse("this computer");
    }

    private static Optional<String> hostNameOfKernel() {
        try {
            return Optional.of(Files.readString(HOST_NAME).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
