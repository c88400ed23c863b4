package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes what people install from what {@code mvn package} has built: a runtime of its own, an
 * application image, an ahead-of-time cache trained on a real session, installers of this system's
 * kinds and a portable archive. Run by {@code mvn -Pdist package}, or by hand:
 *
 * <pre>java packaging/dist/Dist.java . 0.1.0 [image]</pre>
 */
final class Dist {
    private Dist() {}

    /**
     * @param arguments the project's folder, the version of the product, and {@code image} where no
     *     installers are wanted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var build = Build.of(Path.of(arguments[0]), arguments[1]);
        build.clear();
        build.say("runtime image");
        var runtime = RuntimeImage.make(build);
        build.say("licences");
        Licences.collect(build);
        build.say("application image");
        var image = AppImage.make(build, runtime);
        build.say("ahead-of-time cache, trained on a real session");
        AotCache.train(build, image);
        if (arguments.length == 2) {
            build.say("installers");
            Installers.make(build, image);
            build.say("portable archive");
            Archive.make(build, image);
        }
        Files.writeString(build.folder().resolve("sizes.md"), Sizes.table(build, image));
        System.out.print(Sizes.table(build, image));
    }
}
