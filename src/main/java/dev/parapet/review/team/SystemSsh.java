package dev.parapet.review.team;

import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// SSH through the `ssh` program of the machine, with its keys, agent and known hosts. It is told
/// never to ask for anything, for nobody could answer.
final class SystemSsh extends SshSessionFactory {

    @Override
    public RemoteSession getSession(
            URIish address, CredentialsProvider credentials, FS fileSystem, int timeout)
            throws TransportException {
        return new Session(command(address));
    }

    @Override
    public String getType() {
        return "ssh of the machine";
    }

    /// What to run, without what to run over there.
    ///
    /// @throws TransportException for a name that ssh would take for an option
    static List<String> command(URIish address) throws TransportException {
        var host = address.getHost();
        var user = address.getUser();
        if (host == null || host.startsWith("-") || (user != null && user.startsWith("-"))) {
            throw new TransportException(address, "is no address that ssh can be given");
        }
        var command = new ArrayList<>(List.of("ssh", "-o", "BatchMode=yes"));
        if (address.getPort() > 0) {
            command.addAll(List.of("-p", String.valueOf(address.getPort())));
        }
        command.addAll(List.of("--", user == null ? host : user + "@" + host));
        return command;
    }

    private record Session(List<String> command) implements RemoteSession {
        @Override
        public Process exec(String remote, int timeout) throws IOException {
            var whole = new ArrayList<>(command);
            whole.add(remote);
            return new ProcessBuilder(whole).start();
        }

        @Override
        public void disconnect() {
            // ssh ends with the command that it runs
        }
    }
}
