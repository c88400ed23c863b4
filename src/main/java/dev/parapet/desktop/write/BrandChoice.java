package dev.parapet.desktop.write;

import dev.parapet.document.Loaded;
import dev.parapet.report.Brand;
import dev.parapet.report.brand.BrandFile;
import dev.parapet.report.plan.PlanOptions;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Chooses the brand file whose look the plan has.
final class BrandChoice {
    private final Look look;
    private final WriteDeeds deeds;
    private final Consumer<UnaryOperator<PlanOptions>> choose;
    private final BrandView view;

    /// @param choose changes what is chosen
    BrandChoice(Look look, WriteDeeds deeds, Consumer<UnaryOperator<PlanOptions>> choose) {
        this.look = look;
        this.deeds = deeds;
        this.choose = choose;
        this.view =
                new BrandView(
                        look.texts(),
                        () -> deeds.chooseBrand().ifPresent(this::read),
                        this::forget);
    }

    BrandView view() {
        return view;
    }

    /// Takes the brand of the plan before.
    void begin() {
        deeds.brand().ifPresent(this::read);
    }

    private void read(Path file) {
        deeds.readBrand(
                file,
                brand -> take(file, brand),
                reason -> view.tell(look.texts().of("brand.unread", file.toString(), reason)));
    }

    private void take(Path file, Loaded<BrandFile> brand) {
        view.show(file, brand);
        if (brand instanceof Loaded.Ready<BrandFile>(BrandFile(var own, var language), _)) {
            choose.accept(options ->
                    language.equals(Locale.ROOT)
                            ? options.with(own)
                            : options.with(own).in(language));
        }
    }

    private void forget() {
        deeds.forgetBrand();
        view.showOwn();
        choose.accept(options -> options.with(Brand.NONE));
    }
}
