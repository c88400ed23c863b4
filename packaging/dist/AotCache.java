package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What Java learns of the application in real sessions, so that it need not learn it again at each
 * start. All that an ahead-of-time cache (JEP 514) holds is loaded at each start, so there is one
 * of what every start needs and, on top of it, an archive of the rest, of which a class is loaded
 * when it is used. The sessions are {@code dev.parapet.desktop.Rehearsal}'s: in the first a review
 * opens and the start page; in the second a question is answered and the plan written as well. The
 * commands that scripts call have a small cache of their own.
 */
final class AotCache {
    static final String WINDOW = "window.aot";
    static final String REST = "window.jsa";
    static final String CHECK = "check.aot";

    /**
     * Which methods were compiled is not kept: Java would compile all of them again at each start,
     * which took 120 ms of a processor and delayed the window. A check it makes 7 ms faster.
     */
    private static final List<String> NO_PROFILES =
            List.of(
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-AOTRecordTraining",
                    "-XX:-AOTReplayTraining");

    private final Build build;
    private final AppImage image;

    private AotCache(Build build, AppImage image) {
        this.build = build;
        this.image = image;
    }

    static void train(Build build, AppImage image) throws IOException, InterruptedException {
        var caches = new AotCache(build, image);
        caches.window();
        if (build.os() == Build.Os.LINUX) {
            caches.check();
        }
    }

    private void window() throws IOException, InterruptedException {
        var whole = build.os() == Build.Os.LINUX ? inTwo() : inOne();
        if (!Files.exists(whole.resolve("plan.pdf"))) {
            throw new IllegalStateException("the rehearsal wrote no plan");
        }
    }

    private Path inTwo() throws IOException, InterruptedException {
        rehearse("START", learning(WINDOW));
        var home =
                rehearse(
                        "SESSION",
                        List.of(
                                "-XX:SharedArchiveFile=" + file(WINDOW),
                                "-XX:ArchiveClassesAtExit=" + file(REST)));
        if (!Files.exists(file(REST))) {
            throw new IllegalStateException("Java keeps no archive on top of the cache");
        }
        return home;
    }

    /** On Windows and macOS nobody has seen the two work together yet. */
    private Path inOne() throws IOException, InterruptedException {
        return rehearse("SESSION", learning(WINDOW));
    }

    private List<String> learning(String cache) {
        var options = new ArrayList<>(NO_PROFILES);
        options.addAll(making(cache));
        return options;
    }

    /** Returns the folder of a rehearsal, which began with a copy of the sample in it. */
    private Path rehearse(String play, List<String> keep) throws IOException, InterruptedException {
        var home =
                Files.createDirectories(
                        build.folder().resolve("rehearsal-" + play.toLowerCase(Locale.ROOT)));
        var first = home.resolve("first.parapet");
        Files.copy(build.sample(), first, StandardCopyOption.REPLACE_EXISTING);
        var options = new ArrayList<>(keep);
        options.addAll(
                List.of(
                        "-Duser.home=" + home,
                        "-Dparapet.rehearsal=" + play,
                        // or what notes when the window was painted would be slow when it is used
                        "-Dparapet.start=" + home.resolve("marks")));
        var command = new ArrayList<String>();
        if (build.os() == Build.Os.LINUX && !hasDisplay()) {
            if (Build.has("xvfb-run")) {
                command.addAll(
                        List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -nolisten tcp"));
            } else {
                // JavaFX's display without one: the start of a real window is then not learnt
                options.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
            }
        }
        command.addAll(session(options));
        command.add(first.toString());
        Build.run(build.folder(), command);
        return home;
    }

    private void check() throws IOException, InterruptedException {
        var command = session(making(CHECK));
        command.addAll(List.of("check", build.sample().toString(), build.questionSet().toString()));
        Build.run(build.folder(), command);
    }

    private List<String> making(String cache) {
        return List.of("-XX:AOTCacheOutput=" + file(cache));
    }

    private Path file(String name) {
        return image.application().resolve(name);
    }

    private List<String> session(List<String> more) {
        var command = new ArrayList<>(List.of(image.java().toString()));
        command.addAll(AppImage.OPTIONS);
        command.addAll(more);
        var jar = file("parapet.jar").toString();
        command.addAll(List.of("-cp", jar, "dev.parapet.Launcher"));
        return command;
    }

    private static boolean hasDisplay() {
        return !System.getenv().getOrDefault("DISPLAY", "").isEmpty()
                || !System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
