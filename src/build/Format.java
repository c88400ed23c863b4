import com.google.googlejavaformat.java.Main;

/**
 * Lays out every Java file below a folder with google-java-format, in its AOSP style: {@code check
 * FOLDER} fails and names the files that differ, {@code apply FOLDER} rewrites them.
 */
void main(String[] args) throws Exception {
    var options =
            switch (args[0]) {
                case "check" -> List.of("--aosp", "--dry-run", "--set-exit-if-changed");
                case "apply" -> List.of("--aosp", "--replace");
                default -> throw new IllegalArgumentException("check or apply, not " + args[0]);
            };
    var command = new ArrayList<>(options);
    try (var files = Files.walk(Path.of(args[1]))) {
        files.map(Path::toString)
                .filter(name -> name.endsWith(".java"))
                .sorted()
                .forEach(command::add);
    }
    var main =
            new Main(
                    new PrintWriter(System.out, true),
                    new PrintWriter(System.err, true),
                    System.in);
    if (main.format(command.toArray(String[]::new)) != 0) {
        System.err.println("These files are not laid out: mvn validate -Dformat=apply");
        System.exit(1);
    }
}
