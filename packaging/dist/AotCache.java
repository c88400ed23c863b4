package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * What Java learns of the application in one real session, so that it need not learn it again at each
 * start (JEP 514). The session is {@code dev.parapet.desktop.Rehearsal}: the window opens, and in it the
 * sample; a question is answered; the plan is written.
 */
final class AotCache {
    private AotCache() {}

    static void train(Build build, AppImage image) throws IOException, InterruptedException {
        var home = build.folder().resolve("rehearsal");
        Files.createDirectories(home);
        var command = new ArrayList<String>();
        if (build.os() == Build.Os.LINUX && !hasDisplay() && Build.has("xvfb-run")) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -nolisten tcp"));
        }
        command.add(image.java().toString());
        command.addAll(AppImage.OPTIONS);
        if (build.os() == Build.Os.LINUX && !hasDisplay() && !Build.has("xvfb-run")) {
            // Without a display JavaFX's headless one: the start of a real window is then not learnt.
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(
                List.of(
                        "-XX:AOTCacheOutput=" + image.application().resolve(AppImage.CACHE),
                        "-Duser.home=" + home,
                        "-Dparapet.rehearsal=" + home,
                        "-cp",
                        image.application().resolve("parapet.jar").toString(),
                        "dev.parapet.Launcher"));
        Build.run(build.folder(), command);
        if (!Files.exists(home.resolve("plan.pdf"))) {
            throw new IllegalStateException("the rehearsal wrote no plan");
        }
    }

    private static boolean hasDisplay() {
        return !System.getenv().getOrDefault("DISPLAY", "").isEmpty()
                || !System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
