package dev.parapet.report.html;

import nu.validator.validation.SimpleDocumentValidator;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

/// Asks the Nu checker, which says what the standards of HTML, ARIA, SVG and CSS say of a page.
final class NuChecker {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    /// A page is a document of XML too, so that tests and others can read it with little.
    private static final String ALSO_XML = "Trailing slash on void elements has no effect";

    /// The checker goes through its schema as deep as the schema is.
    private static final long DEEP = 64L << 20;

    private final List<String> complaints = new ArrayList<>();

    /// What the checker has to say, errors and warnings, each with its place.
    static List<String> of(byte[] page) throws Exception {
        var check = new FutureTask<>(() -> new NuChecker().check(page));
        new Thread(null, check, "Nu checker", DEEP).start();
        return check.get();
    }

    private List<String> check(byte[] page) throws Exception {
        var listener = new Listener();
        var validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema(HTML, listener);
        validator.setUpValidatorAndParsers(listener, false, false);
        validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        return List.copyOf(complaints);
    }

    private final class Listener implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            if (!String.valueOf(exception.getMessage()).startsWith(ALSO_XML)) {
                add("warning", exception);
            }
        }

        @Override
        public void error(SAXParseException exception) {
            add("error", exception);
        }

        @Override
        public void fatalError(SAXParseException exception) {
            add("fatal", exception);
        }

        private void add(String kind, SAXParseException exception) {
            complaints.add(
                    kind
                            + " at "
                            + exception.getLineNumber()
                            + ":"
                            + exception.getColumnNumber()
                            + ": "
                            + exception.getMessage());
        }
    }
}
