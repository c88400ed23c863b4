package dev.parapet.review.team;

import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// Takes what Git asks for to a person, once for a synchronisation unless it was wrong.
final class Prompt extends CredentialsProvider {
    private final SignIn signIn;
    private final AtomicReference<Optional<SignIn.Login>> known =
            new AtomicReference<>(Optional.empty());
    private final AtomicBoolean refused = new AtomicBoolean();

    Prompt(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public boolean isInteractive() {
        return true;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        return Arrays.stream(items)
                .allMatch(item ->
                        item instanceof CredentialItem.Username
                                || item instanceof CredentialItem.Password);
    }

    @Override
    public boolean get(URIish address, CredentialItem... items) {
        if (!supports(items)) {
            return false;
        }
        var login = known.get().or(() -> signIn.ask(address.toString(), refused.get()));
        known.set(login);
        login.ifPresent(given -> fill(given, items));
        return login.isPresent();
    }

    @Override
    public void reset(URIish address) {
        refused.set(known.getAndSet(Optional.empty()).isPresent());
    }

    private static void fill(SignIn.Login login, CredentialItem... items) {
        for (var item : items) {
            switch (item) {
                case CredentialItem.Username user -> user.setValue(login.user());
                case CredentialItem.Password password ->
                        password.setValueNoCopy(login.password().toCharArray());
                default -> throw new IllegalStateException("asked for something else");
            }
        }
    }
}
