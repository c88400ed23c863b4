package dev.parapet.desktop.shell;

import dev.parapet.desktop.session.Navigator;
import dev.parapet.desktop.session.Navigator.Destination;
import dev.parapet.desktop.session.Settings;
import dev.parapet.desktop.write.WriteDeeds;
import dev.parapet.desktop.write.WriteScreen;
import dev.parapet.document.Loaded;
import dev.parapet.report.brand.BrandFile;
import dev.parapet.report.pdf.Paper;
import dev.parapet.report.plan.PlanFile;
import dev.parapet.report.plan.PlanOptions;
import dev.parapet.wording.Wording;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What the plan needs from the window before it goes out.
///
/// @param region where the person is, for the usual paper
record PlanWriting(Desk desk, Settings settings, Locale region, Navigator navigator) {
    private static final String BRAND = "plan.brand";

    /// The plan of a review, ready to be looked at.
    WriteScreen screen(OpenReview review) {
        return new WriteScreen(
                review.session(),
                new Wording(desk.machine().locale()),
                usual().beside(review.session().file()),
                new Deeds(review),
                settings);
    }

    private PlanOptions usual() {
        var preferences = desk.preferences().now();
        var paper =
                switch (preferences.paper()) {
                    case USUAL -> Paper.usualIn(region);
                    case A4 -> Paper.A4;
                    case LETTER -> Paper.LETTER;
                };
        return PlanOptions.usual(preferences.planLanguage()).with(paper);
    }

    private final class Deeds implements WriteDeeds {
        private final OpenReview review;

        Deeds(OpenReview review) {
            this.review = review;
        }

        @Override
        public boolean isEncrypted() {
            return review.keeper().protection().isEncrypted();
        }

        @Override
        public Optional<Path> brand() {
            return settings.text(BRAND).filter(file -> !file.isEmpty()).map(Path::of);
        }

        @Override
        public Optional<Path> chooseBrand() {
            return desk.dialogs().brand(brand().orElse(review.session().file()));
        }

        @Override
        public void readBrand(
                Path file, Consumer<Loaded<BrandFile>> read, Consumer<String> failed) {
            desk.background()
                    .run(
                            () -> BrandFile.read(file, PlanFile.LANGUAGE_NAMES),
                            brand -> {
                                if (brand instanceof Loaded.Ready<BrandFile>) {
                                    remember(file.toAbsolutePath().toString());
                                }
                                read.accept(brand);
                            },
                            failure -> failed.accept(reading(failure)));
        }

        @Override
        public void forgetBrand() {
            remember("");
        }

        @Override
        public Optional<Path> chooseKey() {
            return desk.dialogs().key(review.session().file());
        }

        @Override
        public Optional<Path> saveAs(String name) {
            return desk.dialogs().savePlan(review.session().file().resolveSibling(name));
        }

        @Override
        public void open(Path path) {
            desk.dialogs().show(path);
        }

        @Override
        public String reading(Exception failure) {
            return desk.failures().reading(failure);
        }

        @Override
        public String writing(Path file, Exception failure) {
            return desk.failures().writing(file, failure);
        }

        @Override
        public void go(Destination destination) {
            navigator.go(destination);
        }

        @Override
        public void leave() {
            navigator.go(new Destination.Plan());
        }

        private void remember(String brand) {
            settings.put(BRAND, brand);
            settings.keep();
        }
    }
}
