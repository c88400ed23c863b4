package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What Java learns of the application in a real session, so that it need not learn it again at each
 * start (JEP 514). For the window the session is {@code dev.parapet.desktop.Rehearsal}: the window
 * opens with the sample; a question is answered; the plan is written; the start page opens. What a cache holds is
 * loaded at each start, so the commands that scripts call have a small one of their own.
 */
final class AotCache {
    static final String WINDOW = "window.aot";
    static final String CHECK = "check.aot";

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
        var home = Files.createDirectories(build.folder().resolve("rehearsal"));
        var command = new ArrayList<String>();
        var options =
                new ArrayList<>(
                        List.of(
                                "-Duser.home=" + home,
                                "-Dparapet.rehearsal=" + home,
                                // so that measuring a start is not what makes it slow
                                "-Dparapet.start=" + home.resolve("marks")));
        if (build.os() == Build.Os.LINUX && !hasDisplay()) {
            if (Build.has("xvfb-run")) {
                command.addAll(
                        List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -nolisten tcp"));
            } else {
                // JavaFX's display without one: the start of a real window is then not learnt
                options.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
            }
        }
        command.addAll(session(WINDOW, options));
        var first = home.resolve("first.parapet");
        Files.copy(build.sample(), first, StandardCopyOption.REPLACE_EXISTING);
        command.add(first.toString());
        Build.run(build.folder(), command);
        if (!Files.exists(home.resolve("plan.pdf"))) {
            throw new IllegalStateException("the rehearsal wrote no plan");
        }
    }

    private void check() throws IOException, InterruptedException {
        var command = session(CHECK, List.of());
        command.addAll(List.of("check", build.sample().toString()));
        Build.run(build.folder(), command);
    }

    private List<String> session(String cache, List<String> more) {
        var command = new ArrayList<>(List.of(image.java().toString()));
        command.addAll(AppImage.OPTIONS);
        command.add("-XX:AOTCacheOutput=" + image.application().resolve(cache));
        command.addAll(more);
        var jar = image.application().resolve("parapet.jar").toString();
        command.addAll(List.of("-cp", jar, "dev.parapet.Launcher"));
        return command;
    }

    private static boolean hasDisplay() {
        return !System.getenv().getOrDefault("DISPLAY", "").isEmpty()
                || !System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
