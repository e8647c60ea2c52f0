package org.skolbro.itests.contract;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.header.Attrs;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Constants;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.io.File;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a bundle has promised to those who compile against it: its exported packages with their versions, types and members.
 * As text one line each, indented by depth, so that a change of the contract is read in review as what it is.
 */
final class Contract {

    private static final String INDENT = "  ";
    private static final String EXPORT = "export ";

    private final Tree bundle;
    private final Parameters exports;

    private Contract(Tree bundle, Parameters exports) {
        this.bundle = bundle;
        this.exports = exports;
    }

    static Contract of(File jarFile) throws Exception {
        try (Jar jar = new Jar(jarFile)) {
            Tree.Data bundle = new Tree.Data();
            bundle.name = "<bundle>";
            bundle.type = Type.BUNDLE;
            bundle.add = Delta.CHANGED;
            bundle.rem = Delta.CHANGED;
            bundle.children = new Tree.Data[] {OwnMembers.of(new DiffPluginImpl().tree(jar).get("<api>").serialize())};
            return new Contract(new DiffPluginImpl().deserialize(bundle),
                new Parameters(jar.getManifest().getMainAttributes().getValue(Constants.EXPORT_PACKAGE)));
        }
    }

    static Contract of(String text) throws Exception {
        Parameters exports = new Parameters();
        text.lines().filter(line -> line.startsWith(EXPORT)).map(line -> line.split(" "))
            .forEach(parts -> exports.add(parts[1], Attrs.create(Constants.VERSION_ATTRIBUTE, parts[2])));
        Reading reading = new Reading();
        text.lines().filter(line -> !line.startsWith(EXPORT)).forEach(reading::line);
        return new Contract(new DiffPluginImpl().deserialize(reading.whole()), exports);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        exports.keySet().stream().sorted().forEach(name -> text.append(EXPORT).append(name).append(' ')
            .append(exports.get(name).getVersion()).append('\n'));
        write(bundle.serialize(), 0, text);
        return text.toString();
    }

    private static void write(Tree.Data node, int depth, StringBuilder text) {
        text.append(INDENT.repeat(depth)).append(node.type).append(' ').append(node.add).append(' ').append(node.rem).append(' ')
            .append(node.name).append('\n');
        if (node.children != null) {
            for (Tree.Data child : node.children) {
                write(child, depth + 1, text);
            }
        }
    }

    /** Packages whose version does not say what has happened to them since, with what it should be. */
    List<String> brokenSince(Contract published, String packages) throws Exception {
        // bnd does not mind a package that is gone, having no version left to judge
        Stream<String> gone = published.exports.keySet().stream().filter(name -> !exports.containsKey(name)).sorted()
            .map(name -> name + " is gone");
        try (Processor reporter = new Processor()) {
            Stream<String> changed = new Baseline(reporter, new DiffPluginImpl())
                .baseline(bundle, exports, published.bundle, published.exports, new Instructions(packages)).stream()
                .filter(info -> info.mismatch)
                .map(info -> info.packageName + " is " + info.newerVersion + " and must be at least " + info.suggestedVersion + ": "
                    + info.packageDiff.getDelta() + "\n" + info.packageDiff);
            return Stream.concat(gone, changed).toList();
        }
    }

    /** Puts a tree together again from its lines. */
    private static final class Reading {

        private final Deque<Tree.Data> parents = new ArrayDeque<>();
        private final Deque<List<Tree.Data>> children = new ArrayDeque<>();

        private void line(String line) {
            int depth = (line.length() - line.stripLeading().length()) / INDENT.length();
            String[] parts = line.strip().split(" ", 4);
            while (parents.size() > depth) {
                close();
            }
            Tree.Data node = new Tree.Data();
            node.type = Type.valueOf(parts[0]);
            node.add = Delta.valueOf(parts[1]);
            node.rem = Delta.valueOf(parts[2]);
            node.name = parts[3];
            if (!parents.isEmpty()) {
                children.peek().add(node);
            }
            parents.push(node);
            children.push(new ArrayList<>());
        }

        private Tree.Data close() {
            Tree.Data node = parents.pop();
            node.children = children.pop().toArray(Tree.Data[]::new);
            return node;
        }

        private Tree.Data whole() {
            Tree.Data last = close();
            while (!parents.isEmpty()) {
                last = close();
            }
            return last;
        }
    }
}
