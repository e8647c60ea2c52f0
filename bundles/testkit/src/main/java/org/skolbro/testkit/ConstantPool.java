package org.skolbro.testkit;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The constant pool (JVMS 4.4) of a class file: all that the class can name. Names are as in class files, with slashes. */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final Pattern DESCRIBED = Pattern.compile("L((?:[\\w$-]+/)+[\\w$]+)[;<]");

    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final String[] texts;

    private ConstantPool(int count) {
        tags = new int[count];
        first = new int[count];
        second = new int[count];
        texts = new String[count];
    }

    /** A method that is called by name or handed on. */
    record Call(String owner, String method) {
    }

    static ConstantPool read(DataInputStream in) throws IOException {
        in.readInt();
        in.readInt();
        ConstantPool pool = new ConstantPool(in.readUnsignedShort());
        for (int i = 1; i < pool.tags.length; i++) {
            pool.tags[i] = in.readUnsignedByte();
            switch (pool.tags[i]) {
                case UTF8 -> pool.texts[i] = in.readUTF();
                case 3, 4 -> in.skipNBytes(4);
                case 9, METHOD, INTERFACE_METHOD, 12, 17, 18 -> {
                    pool.first[i] = in.readUnsignedShort();
                    pool.second[i] = in.readUnsignedShort();
                }
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case CLASS, 8, 16, 19, 20 -> pool.first[i] = in.readUnsignedShort();
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("A constant of an unknown kind: " + pool.tags[i]);
            }
        }
        return pool;
    }

    Stream<String> classes() {
        return tagged(CLASS).mapToObj(i -> texts[first[i]]).filter(name -> !name.startsWith("["));
    }

    /** What stands in descriptors, signatures and annotations; also in texts that only look like one. */
    Stream<String> described() {
        return tagged(UTF8).mapToObj(i -> texts[i])
            .flatMap(text -> DESCRIBED.matcher(text).results().map(match -> match.group(1)));
    }

    Stream<Call> calls() {
        return IntStream.range(1, tags.length).filter(i -> tags[i] == METHOD || tags[i] == INTERFACE_METHOD)
            .mapToObj(i -> new Call(texts[first[first[i]]], texts[first[second[i]]]));
    }

    private IntStream tagged(int tag) {
        return IntStream.range(1, tags.length).filter(i -> tags[i] == tag);
    }
}
