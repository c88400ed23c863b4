package dev.parapet.cli;

import dev.parapet.review.team.SignIn;

import java.io.Console;
import java.util.Optional;

/// Asks at the terminal, where there is one.
final class ConsoleSignIn implements SignIn {

    @Override
    public Optional<Login> ask(String remote, boolean again) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .flatMap(console -> ask(console, remote, again));
    }

    private static Optional<Login> ask(Console console, String remote, boolean again) {
        var user = console.readLine("%s%s%nUser: ", again ? "That was refused. " : "", remote);
        if (user == null || user.isBlank()) {
            return Optional.empty();
        }
        return Optional.ofNullable(console.readPassword("Password or access token: "))
                .map(password -> new Login(user, new String(password)));
    }
}
