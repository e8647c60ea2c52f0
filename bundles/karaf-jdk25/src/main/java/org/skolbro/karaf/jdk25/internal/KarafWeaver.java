package org.skolbro.karaf.jdk25.internal;

import java.nio.charset.StandardCharsets;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.skolbro.karaf.jdk25.Subjects;

/** Weaves those classes of Karaf that mention {@code Subject}; all others pass untouched. */
final class KarafWeaver implements WeavingHook {

    @Override
    public void weave(WovenClass woven) {
        if (!woven.getClassName().startsWith("org.apache.karaf.") || !mentionsSubject(woven.getBytes())) {
            return;
        }
        ClassReader reader = new ClassReader(woven.getBytes());
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        SubjectCalls calls = new SubjectCalls(writer);
        reader.accept(calls, 0);
        if (calls.redirected()) {
            woven.setBytes(writer.toByteArray());
            woven.getDynamicImports().add(Subjects.class.getPackageName());
        }
    }

    private static boolean mentionsSubject(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(SubjectCalls.SUBJECT);
    }
}
