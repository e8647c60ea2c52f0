package org.skolbro.karaf.jdk25.internal;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.skolbro.karaf.jdk25.Subjects;

/** Sends {@code Subject.getSubject} and Karaf's own {@code JaasHelper.doAs} to {@link Subjects}. */
final class SubjectCalls extends ClassVisitor {

    static final String SUBJECT = "javax/security/auth/Subject";

    private static final String SUBJECTS = Type.getInternalName(Subjects.class);
    private static final String GET_SUBJECT = "(Ljava/security/AccessControlContext;)L" + SUBJECT + ";";
    private static final String DO_AS = "(L" + SUBJECT + ";Ljava/security/PrivilegedAction;)Ljava/lang/Object;";
    private static final String DO_AS_CHECKED =
        "(L" + SUBJECT + ";Ljava/security/PrivilegedExceptionAction;)Ljava/lang/Object;";

    private boolean redirected;
    private boolean jaasHelper;

    SubjectCalls(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    boolean redirected() {
        return redirected;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        jaasHelper = name.endsWith("/JaasHelper");
        super.visit(version, access, name, signature, parent, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
        MethodVisitor method = super.visitMethod(access, name, type, signature, thrown);
        if (jaasHelper && name.equals("doAs") && (type.equals(DO_AS) || type.equals(DO_AS_CHECKED))) {
            writeDelegation(method, type);
            return null;
        }
        return new Redirection(method);
    }

    private void writeDelegation(MethodVisitor method, String type) {
        redirected = true;
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitVarInsn(Opcodes.ALOAD, 1);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, SUBJECTS, "doAs", type, false);
        method.visitInsn(Opcodes.ARETURN);
        method.visitMaxs(2, 2);
        method.visitEnd();
    }

    private final class Redirection extends MethodVisitor {

        Redirection(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean onInterface) {
            if (opcode == Opcodes.INVOKESTATIC && owner.equals(SUBJECT) && type.equals(GET_SUBJECT)) {
                redirected = true;
                super.visitInsn(Opcodes.POP);
                super.visitMethodInsn(opcode, SUBJECTS, "getSubject", "()L" + SUBJECT + ";", false);
            } else {
                super.visitMethodInsn(opcode, owner, name, type, onInterface);
            }
        }
    }
}
