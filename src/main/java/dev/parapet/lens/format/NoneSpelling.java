package dev.parapet.lens.format;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells "None of these" from practices. The lens format has no field for it: authors write
/// `question_no`, `question_none`, `noneofthese` or nothing of the kind, and some give such an id
/// to a real practice. So the title decides, and only where it says neither, the id does.
public final class NoneSpelling {
    private static final Pattern SAYS_NONE =
            Pattern.compile(
                    "none( of (these|those|this|them|the (above|below|following|options|choices"
                            + "|answers|practices|best practices|listed|items)).*"
                            + "| apply| applies| selected| in place| implemented| yet)?"
                            + "|nothing( of (these|the above))?( yet| in place)?"
                            + "|not (yet )?(in place|implemented)"
                            + "|aucune?( de (ces|celles).*| des (réponses|options|choix).*)?"
                            + "|keine?[rs]? (davon|dieser|der (genannten|obigen|folgenden)).*"
                            + "|nichts davon"
                            + "|ningun[ao]?( de (est[ao]s|l[ao]s|ell[ao]s).*)?"
                            + "|nenhuma?( dest[ae]s.*| d[ao]s (anteriores|opções).*)?"
                            + "|nessun[ao]( di quest[ei].*| de(i|lle) precedenti)?");
    private static final Pattern DENIES =
            Pattern.compile("no|not (yet|available|implemented|in place|sure|applicable).*|n/?a");
    private static final Pattern NAMED_SO =
            Pattern.compile("(.*_)?none_?of_?(these|the_?above|them)");
    private static final Pattern NAMED_NO = Pattern.compile(".*_(no|none)");

    private NoneSpelling() {}

    /// Whether a choice says that nothing of its question is in place.
    public static boolean isNone(String id, String title) {
        var said =
                title.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .replaceAll("[.!:;,]+$", "");
        var named = id.toLowerCase(Locale.ROOT);
        return SAYS_NONE.matcher(said).matches()
                || NAMED_SO.matcher(named).matches()
                || (NAMED_NO.matcher(named).matches()
                        && (said.isEmpty() || DENIES.matcher(said).matches()));
    }
}
