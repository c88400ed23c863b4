package dev.parapet.settings;

/// Which Parapet this is.
public final class Release {
    /// The version, as `parapet --version` and the window say it.
    public static final String NUMBER = "0.1.0";

    private Release() {}
}
