package dev.parapet.desktop.setup;

import dev.parapet.desktop.control.Pairs;
import dev.parapet.desktop.control.Segments;
import dev.parapet.desktop.control.Texts;
import dev.parapet.questionset.ServiceModel;
import dev.parapet.review.Workload;
import dev.parapet.review.Workload.DataSensitivity;
import dev.parapet.review.Workload.Environment;
import dev.parapet.wording.Wording;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Set;

/// Asks which workload is reviewed.
final class WorkloadStep implements Step {
    private static final double NARROW = 440;

    private final Texts texts;
    private final TextField name;
    private final TextField purpose;
    private final TextField accounts;
    private final TextField regions;
    private final TextField owner;
    private final Segments<Environment> environment;
    private final Segments<DataSensitivity> sensitivity;
    private final VBox view = new VBox();

    WorkloadStep(Wording wording, Texts texts, String defaultName) {
        var usual = Workload.named(defaultName);
        this.texts = texts;
        this.name = line("name");
        this.purpose = line("purpose");
        this.accounts = line("accounts");
        this.regions = line("regions");
        this.owner = line("owner");
        this.environment =
                new Segments<>(
                        List.of(Environment.values()), wording::environment, usual.environment());
        this.sensitivity =
                new Segments<>(
                        List.of(DataSensitivity.values()),
                        wording::sensitivity,
                        usual.dataSensitivity());
        name.setText(defaultName);
        layOut();
    }

    Workload workload(Set<ServiceModel> models) {
        return new Workload(
                name(),
                purpose.getText().strip(),
                environment.chosen().get(),
                Field.items(accounts),
                Field.items(regions),
                sensitivity.chosen().get(),
                owner.getText().strip(),
                models);
    }

    String name() {
        return name.getText().strip();
    }

    @Override
    public String key() {
        return "workload";
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public ObservableBooleanValue ready() {
        return Bindings.createBooleanBinding(() -> !name.getText().isBlank(), name.textProperty());
    }

    @Override
    public Node first() {
        return name;
    }

    private void layOut() {
        view.getStyleClass().add("fields");
        var places = new Pairs(NARROW, 24, 16);
        places.put(field("accounts", accounts));
        places.put(field("regions", regions));
        view.getChildren()
                .setAll(
                        field("name", name),
                        field("purpose", purpose),
                        field("environment", environment),
                        field("sensitivity", sensitivity),
                        places,
                        field("owner", owner));
    }

    private Field field(String key, Node input) {
        return new Field(texts.of("workload." + key), input);
    }

    private TextField line(String key) {
        return Field.line(texts.of("workload." + key), texts.of("workload." + key + ".example"));
    }
}
