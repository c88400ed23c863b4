package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A .deb and an .rpm, made by dpkg-deb and rpmbuild of a tree that is laid out as it will be
 * installed. Every file belongs to the package, and there are no scripts that could fail: menus and
 * file types are refreshed by the system's own triggers. jpackage's scripts end with an error where
 * there is no menu, and its packages can then not even be removed.
 */
final class LinuxPackages {
    private LinuxPackages() {}

    static void make(Build build, AppImage image) throws IOException, InterruptedException {
        var tree = layOut(build, image);
        if (Build.has("rpmbuild")) {
            rpm(build, tree);
        } else {
            build.say("no .rpm, for there is no rpmbuild here");
        }
        if (Build.has("dpkg-deb")) {
            deb(build, tree);
        } else {
            build.say("no .deb, for there is no dpkg-deb here");
        }
    }

    private static Path layOut(Build build, AppImage image)
            throws IOException, InterruptedException {
        var tree = build.folder().resolve("tree");
        var share = tree.resolve("usr/share");
        var linux = build.packaging().resolve("linux");
        var icons = build.packaging().resolve("icon");
        Files.createDirectories(tree.resolve("opt"));
        Build.run(
                build.folder(),
                "cp",
                "-a",
                image.root().toString(),
                tree.resolve("opt/parapet").toString());
        Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(
                tree.resolve("usr/bin/parapet"), Path.of("../../opt/parapet/bin/parapet"));
        put(linux.resolve("parapet.desktop"), share.resolve("applications/parapet.desktop"));
        put(linux.resolve("parapet-mime.xml"), share.resolve("mime/packages/parapet.xml"));
        put(icons.resolve("parapet.svg"), share.resolve("icons/hicolor/scalable/apps/parapet.svg"));
        put(icons.resolve("parapet.png"), share.resolve("icons/hicolor/512x512/apps/parapet.png"));
        put(linux.resolve("copyright"), share.resolve("doc/parapet/copyright"));
        return tree;
    }

    private static void deb(Build build, Path tree) throws IOException, InterruptedException {
        var architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        fill(
                build,
                "control",
                tree.resolve("DEBIAN/control"),
                "@ARCHITECTURE@",
                architecture,
                "@KILOBYTES@",
                String.valueOf(Build.sizeOf(tree) / 1024));
        var file = "parapet_" + build.version() + "_" + architecture + ".deb";
        Build.run(
                build.folder(),
                "dpkg-deb",
                "--root-owner-group",
                "-Zxz",
                "-z9",
                "--build",
                tree.toString(),
                Archive.installers(build).resolve(file).toString());
    }

    private static void rpm(Build build, Path tree) throws IOException, InterruptedException {
        var work = build.folder().resolve("rpm");
        var spec = work.resolve("parapet.spec");
        fill(build, "parapet.spec", spec, "@TREE@", tree.toString());
        Build.run(
                build.folder(),
                "rpmbuild",
                "-bb",
                "--quiet",
                "--define",
                "_topdir " + work,
                "--define",
                "_rpmdir " + Archive.installers(build),
                "--define",
                "_build_name_fmt %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm",
                spec.toString());
    }

    private static void fill(Build build, String template, Path to, String... words)
            throws IOException {
        var text =
                Files.readString(build.packaging().resolve("linux").resolve(template))
                        .replace("@VERSION@", build.version());
        for (int i = 0; i < words.length; i += 2) {
            text = text.replace(words[i], words[i + 1]);
        }
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
    }

    private static void put(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
