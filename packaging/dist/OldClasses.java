package dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.util.zip.ZipFile;

/**
 * Classes from before Java 6 say nothing of their stack at each branch, and the ahead-of-time cache
 * leaves them out. They are given what the compiler of today would have written, and do the same as
 * before.
 *
 * @param jar that the classes are in
 */
record OldClasses(ZipFile jar) {
    private static final int JAVA_6 = 50;
    private static final int MAJOR_AT = 7;

    byte[] today(String name, byte[] bytes) {
        return name.endsWith(".class") && bytes[MAJOR_AT] < JAVA_6 ? withStackMaps(bytes) : bytes;
    }

    private byte[] withStackMaps(byte[] bytes) {
        var known =
                ClassHierarchyResolver.ofResourceParsing(this::inJar)
                        .orElse(ClassHierarchyResolver.defaultResolver());
        var files =
                ClassFile.of(
                        StackMapsOption.GENERATE_STACK_MAPS,
                        ClassHierarchyResolverOption.of(known));
        var version = ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0);
        return files.transformClass(
                files.parse(bytes),
                ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                        .andThen(ClassTransform.endHandler(builder -> builder.with(version))));
    }

    /** Null where it is not in this jar, as the resolver asks for. */
    private InputStream inJar(ClassDesc type) {
        var descriptor = type.descriptorString();
        var entry = jar.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
        try {
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
