package dev.parapet.questionset;

/// Names one version of a question set, written `id@version`.
public record SetRef(String id, Version version) implements Comparable<SetRef> {
    @Override
    public int compareTo(SetRef other) {
        var byId = id.compareTo(other.id);
        return byId != 0 ? byId : version.compareTo(other.version);
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
