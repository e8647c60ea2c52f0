package org.skolbro.persistence.internal.transfer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TestRule;
import org.skolbro.api.outcome.Progress;
import org.skolbro.core.internal.transfer.TransferFolder;
import org.skolbro.persistence.TestDatabase;

/** Five gigabytes against the limit that the product comes with. */
public class DerbyFiveGigabytesTest extends TwoMunicipalities {

    private static final long FIVE = 5L << 30;
    private static final int PIECE = 1 << 20;

    @ClassRule
    public static final TestDatabase NORTH = TestDatabase.derby();

    @ClassRule
    public static final TestDatabase SOUTH = TestDatabase.derby();

    @Rule
    public final TestRule northEmpty = NORTH.emptied();

    @Rule
    public final TestRule southEmpty = SOUTH.emptied();

    @Override
    protected TestDatabase northern() {
        return NORTH;
    }

    @Override
    protected TestDatabase southern() {
        return SOUTH;
    }

    @Override
    protected long megabytes() {
        try {
            return (long) TransferFolder.Settings.class.getMethod("megabytes").getDefaultValue();
        } catch (NoSuchMethodException gone) {
            throw new AssertionError(gone);
        }
    }

    @Test
    public void aFileOfThatSizeIsRefusedBeforeItIsRead() throws IOException {
        File sparse = temporary.newFile();
        try (RandomAccessFile file = new RandomAccessFile(sparse, "rw")) {
            file.setLength(FIVE);
        }
        try (FileInputStream in = new FileInputStream(sparse)) {
            assertTrue(refusal(south.arrivals.take(south.operator, in, sparse.length(), Progress.NONE)).contains("larger than 2048 MB"));
            assertEquals(0, in.getChannel().position());
        }
        assertEquals(List.of(), files(south.folder.resolve("transfers")));
    }

    /** It comes as five megabytes, and is never unpacked. */
    @Test
    public void aPackageThatUnpacksToItIsRefusedByItsOwnList() throws IOException {
        File small = temporary.newFile();
        try (ZipOutputStream zip = new ZipOutputStream(new FileOutputStream(small))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("transfer.json"));
            byte[] piece = new byte[PIECE];
            for (long bytes = 0; bytes < FIVE; bytes += PIECE) {
                zip.write(piece);
            }
            zip.closeEntry();
        }
        assertTrue("" + small.length(), small.length() < 64 << 20);
        long free = south.folder.toFile().getUsableSpace();
        try (FileInputStream in = new FileInputStream(small)) {
            assertTrue(refusal(south.arrivals.take(south.operator, in, small.length(), Progress.NONE)).contains("larger than 2048 MB unpacked"));
        }
        assertTrue("the disk is not filled", free - south.folder.toFile().getUsableSpace() < 1L << 30);
        assertEquals(List.of(), files(south.folder.resolve("transfers")));
    }
}
