package org.skolbro.installer.internal.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.GuestRules;

/** Reads every class of an archive and finds what it names and calls that is not open to guests. Loads none of them. */
final class Scan {

    private static final int MOST_FAULTS = 12;

    private final Contents contents;
    private final Set<String> own;
    private final List<Text> faults = new ArrayList<>();

    private Scan(Contents contents) {
        this.contents = contents;
        this.own = Set.copyOf(contents.classes());
    }

    static List<Text> faults(Contents contents) {
        Scan scan = new Scan(contents);
        contents.classes().forEach(scan::read);
        if (scan.faults.size() <= MOST_FAULTS) {
            return scan.faults;
        }
        return Stream.concat(scan.faults.stream().limit(MOST_FAULTS),
            Stream.of(ArchiveSentences.andMore(scan.faults.size() - MOST_FAULTS))).toList();
    }

    private void read(String name) {
        ClassNode read = new ClassNode();
        Names names = new Names();
        try {
            new ClassReader(contents.files().get(name + ".class")).accept(new ClassRemapper(read, names), ClassReader.SKIP_DEBUG);
        } catch (RuntimeException broken) {
            faults.add(ArchiveSentences.unreadableClass(name));
            return;
        }
        if (!read.name.equals(name)) {
            faults.add(ArchiveSentences.unreadableClass(name));
        }
        Set<String> closed = new LinkedHashSet<>();
        names.found.stream().filter(named -> !own.contains(named) && !GuestRules.opens(named)).forEach(closed::add);
        for (MethodNode method : read.methods) {
            if ((method.access & Opcodes.ACC_NATIVE) != 0) {
                faults.add(ArchiveSentences.nativeMethod(name));
            }
            for (AbstractInsnNode step : method.instructions) {
                closedCalls(step).forEach(closed::add);
            }
        }
        closed.forEach(named -> faults.add(ArchiveSentences.closedClass(name, named)));
    }

    /** Methods that are called by name or handed on, as {@code owner.method}. */
    private Stream<String> closedCalls(AbstractInsnNode step) {
        Stream<String[]> calls = switch (step) {
            case MethodInsnNode call -> Stream.<String[]>of(new String[] {call.owner, call.name});
            case InvokeDynamicInsnNode dynamic -> Stream.of(dynamic.bsmArgs).filter(Handle.class::isInstance).map(Handle.class::cast)
                .map(handle -> new String[] {handle.getOwner(), handle.getName()});
            default -> Stream.empty();
        };
        return calls.filter(call -> !call[0].startsWith("[") && !own.contains(call[0]))
            .filter(call -> GuestRules.opens(call[0]) && !GuestRules.opens(call[0], call[1])).map(call -> call[0] + "." + call[1]);
    }

    /** Hears every name of a class that the bytes hold, in whatever corner. */
    private static final class Names extends Remapper {

        private final Set<String> found = new LinkedHashSet<>();

        private Names() {
            super(Opcodes.ASM9);
        }

        @Override
        public String map(String name) {
            found.add(name);
            return name;
        }
    }
}
