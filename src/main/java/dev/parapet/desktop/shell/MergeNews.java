package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;

/// Tells what came into the open review, and leads to what it left to decide.
record MergeNews(Desk desk, Navigator navigator) {

    /// Tells a sentence.
    ///
    /// @param isClean whether nothing is to decide
    void tell(String sentence, boolean isClean) {
        desk.tell(
                isClean
                        ? Notice.news(sentence)
                        : Notice.news(
                                sentence,
                                desk.action(
                                        "merge.decide",
                                        () -> navigator.go(new Destination.Conflicts()))));
    }
}
