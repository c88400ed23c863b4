package dev.parapet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parapet.settings.Folders;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

class SubcommandsTest {
    private final Clock clock = Clock.system(ZoneOffset.UTC);
    private final Folders folders = new Folders(Path.of("a"), Path.of("b"), Path.of("c"));

    @Test
    void eachStandsUnderItsOwnName() {
        Subcommands.of(clock, folders, _ -> {})
                .forEach((name, command) -> assertThat(nameOf(command.get())).isEqualTo(name));
    }

    @Test
    void oneThatIsNamedIsThereAlone() {
        var named = ParapetCommand.create(clock, folders, _ -> {}, "check", "shop.parapet");

        assertThat(named.getSubcommands()).containsOnlyKeys("check");
    }

    @Test
    void allAreThereWhereNoneIsNamed() {
        var all = Subcommands.of(clock, folders, _ -> {}).keySet();

        assertThat(ParapetCommand.create(clock, folders, _ -> {}, "--help").getSubcommands())
                .containsOnlyKeys(all);
        assertThat(ParapetCommand.create(clock, folders, _ -> {}, "scroe").getSubcommands())
                .containsOnlyKeys(all);
    }

    private static String nameOf(Object command) {
        return command instanceof CommandLine line
                ? line.getCommandName()
                : new CommandLine(command).getCommandName();
    }
}
