package org.skolbro.core.internal.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.document.Chain;
import org.skolbro.core.internal.document.OutsideLedger;
import org.skolbro.core.store.LedgerStore.Entry;

/** The ledger's outside copy as a file that grows, in the same lines as its export. */
@Component(service = {OutsideLedger.class, FileOutsideLedger.class})
public final class FileOutsideLedger implements OutsideLedger {

    private final AppendOnlyFile file;
    private Optional<String> last = Optional.empty();
    private String head;
    private long count;

    @Activate
    public FileOutsideLedger(@Reference EvidenceFolder folder) {
        file = new AppendOnlyFile(folder.file("ledger.jsonl"));
        try {
            file.open(line -> true, line -> {
                last = Optional.of(line);
                count++;
            });
        } catch (IOException failed) {
            throw new StorageFailure("The ledger outside the database cannot be read", failed);
        }
        head = last.map(FileOutsideLedger::headOf).orElse(Chain.START);
    }

    private static String headOf(String line) {
        return line.substring(line.lastIndexOf(':') + 2, line.length() - 2);
    }

    @Override
    public synchronized long last() {
        return count;
    }

    /** Whether the last entry outside is this one. */
    synchronized boolean endsWith(Entry entry) {
        return last.equals(Optional.of(CertificateLines.entry(entry)));
    }

    @Override
    public synchronized void append(List<Entry> entries) {
        List<String> lines = new ArrayList<>(entries.size());
        String before = head;
        for (Entry entry : entries) {
            boolean follows = entry.number() == count + lines.size() + 1 && entry.head().equals(
                Chain.head(before, entry.number(), entry.document(), entry.hash(), entry.at()));
            if (!follows) {
                throw new StorageFailure("The ledger does not go on from where the one outside the database ends");
            }
            before = entry.head();
            lines.add(CertificateLines.entry(entry));
        }
        if (lines.isEmpty()) {
            return;
        }
        try {
            file.append(lines);
        } catch (IOException failed) {
            throw new StorageFailure("The ledger outside the database cannot be written", failed);
        }
        last = Optional.of(lines.getLast());
        head = before;
        count += lines.size();
    }
}
