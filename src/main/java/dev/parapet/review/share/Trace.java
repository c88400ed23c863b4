package dev.parapet.review.share;

import java.util.regex.Pattern;

/// What leads to an account, a person or a machine and is known by its form. A text is searched for
/// them in this order.
public enum Trace {
    /// The name of an AWS resource, which holds its account.
    ARN("(?i)(?<![\\p{L}\\p{N}])arn:[\\w-]{0,20}:[^\\s\"'<>(){}\\[\\]]{1,2048}"),
    /// An address of the web or of a bucket. The provider's documents are everybody's.
    LINK(
            "(?i)(?<![\\p{L}\\p{N}])(?!https?://"
                    + Trace.PUBLIC
                    + "(?![\\w.@:-]))[a-z][a-z0-9+.-]{0,20}://[^\\s\"'<>(){}\\[\\]]{1,2048}"),
    E_MAIL(
            "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]{1,64}+@"
                    + "[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+)*"),
    /// The id of an access key, or of a user, role or group.
    ACCESS_KEY(
            "(?<![A-Za-z0-9])(?:A3T[A-Z0-9]|ABIA|ACCA|AGPA|AIDA|AIPA|AKIA|ANPA|ANVA|APKA|AROA|ASCA"
                    + "|ASIA)[A-Z0-9]{12,124}(?![A-Za-z0-9])"),
    /// Forty characters as AWS makes them, with small letters, capitals and digits.
    SECRET_KEY(
            "(?<![A-Za-z0-9/+=])(?=[A-Za-z/+]{0,39}[0-9])(?=[a-z0-9/+]{0,39}[A-Z])"
                    + "(?=[A-Z0-9/+]{0,39}[a-z])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])"),
    /// An address of the internet. That of everything and that of the machine itself lead nowhere.
    ADDRESS(
            "(?<![\\p{L}\\p{N}.])(?!0\\.0\\.0\\.0(?![\\d.])|127\\.0\\.0\\.1(?![\\d.]))(?:"
                    + Trace.OCTET
                    + "\\.){3}"
                    + Trace.OCTET
                    + "(?:/\\d{1,2})?(?!\\d|\\.\\d)"
                    + "|(?i)(?<![\\p{L}\\p{N}:])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}"
                    + "|(?=[0-9a-f:]{0,40}[0-9a-f])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::"
                    + "(?!/0(?!\\d))(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?)(?:/\\d{1,3})?"
                    + "(?![\\p{L}\\p{N}:])"),
    /// The name of a machine: three parts or more, or two of which the second is one that domains
    /// end in.
    HOST(
            "(?<![\\p{L}\\p{N}_-])(?<![\\p{L}\\p{N}_-]\\.)(?!"
                    + Trace.PUBLIC
                    + "(?!\\.?[\\p{L}\\p{N}-]))(?:(?:[\\p{L}\\p{N}_-]{1,63}+\\.){2,20}[\\p{L}]"
                    + "[\\p{L}\\p{N}-]{1,62}+|[\\p{L}\\p{N}_-]{1,63}+\\.(?:com|net|org|io|dev|cloud|app"
                    + "|local|localdomain|internal|intern|corp|lan|intra|intranet|home|example|test"
                    + "|gov|edu|mil|int|info|biz|eu|uk|de|at|ch|fr|es|it|nl|be|se|no|dk|fi|pl|cz|pt"
                    + "|ie|us|ca|au|nz|jp|cn|in|br|mx|za|ru|ua|tr|il|sg|hk|kr))(?![\\p{L}\\p{N}_-])"
                    + "|(?<![\\p{L}\\p{N}])ip(?:-\\d{1,3}){4}(?!\\d)"),
    /// Twelve digits, in one run or in three groups.
    ACCOUNT("(?<!\\d)(?:\\d{12}|\\d{4}-\\d{4}-\\d{4})(?!\\d)"),
    /// The id of a machine, network, disk and so on.
    RESOURCE(
            "(?<![\\p{L}\\p{N}])(?:i|vpc|vpce|subnet|sg|sgr|eni|vol|ami|snap|igw|nat|rtb|acl|tgw|pcx"
                + "|eipalloc|lt|fs)-[0-9a-f]{8,17}(?![\\p{L}\\p{N}])");

    private static final String PUBLIC = "(?:docs\\.)?aws\\.amazon\\.com";
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";

    private final Pattern pattern;

    Trace(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    Pattern pattern() {
        return pattern;
    }
}
