package dev.parapet.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one list of keys.
class CommandsTest {
    private static final List<Command> COMMANDS =
            Stream.<Command[]>of(
                            AnswerCommand.values(),
                            RoomCommand.values(),
                            PlanCommand.values(),
                            MergeCommand.values(),
                            WindowCommand.values())
                    .flatMap(Stream::of)
                    .toList();

    @Test
    void noKeyStandsForTwoThingsAtOnce() {
        assertThat(strokes(AnswerCommand.values(), RoomCommand.values()))
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates();
        assertThat(strokes(PlanCommand.values())).doesNotHaveDuplicates();
        assertThat(strokes(MergeCommand.values())).doesNotHaveDuplicates();
    }

    /// All that is heard on a screen.
    private static List<Stroke> strokes(Command[]... ofScreen) {
        return Stream.concat(Stream.of(ofScreen), Stream.<Command[]>of(WindowCommand.values()))
                .flatMap(Stream::of)
                .flatMap(command -> command.strokes().stream())
                .toList();
    }

    /// The table of the README is the list as people see it on Linux and Windows.
    @Test
    @DisabledOnOs(OS.MAC)
    void theReadmeListsTheSameKeys() throws IOException {
        var bundle = ResourceBundle.getBundle("dev.parapet.desktop.keys.texts", Locale.ENGLISH);
        var rows =
                COMMANDS.stream()
                        .filter(command -> !command.strokes().isEmpty())
                        .map(command ->
                                "| "
                                        + keys(command)
                                        + " | "
                                        + bundle.getString(command.key())
                                        + " |")
                        .toList();

        var readme = Files.readString(Path.of("README.md"));
        var section = readme.substring(readme.indexOf("## Keys"));
        assertThat(section.substring(0, section.indexOf("\n## ")).lines())
                .filteredOn(line -> line.startsWith("| `"))
                .containsExactlyElementsOf(rows);
    }

    private static String keys(Command command) {
        return command.strokes().stream()
                .map(stroke -> "`" + stroke.shown() + "`")
                .collect(Collectors.joining(" "));
    }

    @Test
    void everyCommandSaysWhatItDoesAndNothingElseIsSaid() {
        var bundle = ResourceBundle.getBundle("dev.parapet.desktop.keys.texts", Locale.ENGLISH);
        var keys = new ArrayList<>(COMMANDS.stream().map(Command::key).toList());
        keys.addAll(
                List.of(
                        "title",
                        "close",
                        "key.ctrl",
                        "key.shift",
                        "group.answering",
                        "group.room",
                        "group.planning",
                        "group.deciding",
                        "group.everywhere"));

        assertThat(bundle.keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }
}
