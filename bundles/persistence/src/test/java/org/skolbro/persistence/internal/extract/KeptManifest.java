package org.skolbro.persistence.internal.extract;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.text.Text;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.TransferFormat;
import org.skolbro.core.packing.TransferLetter;
import org.skolbro.core.packing.TransferLetter.Child;
import org.skolbro.core.packing.TransferLetter.Consent;
import org.skolbro.core.packing.TransferLetter.Party;
import org.skolbro.core.packing.TransferLetter.Said;
import org.skolbro.core.packing.TransferLetter.Way;
import org.skolbro.core.packing.TransferManifest;
import org.skolbro.core.packing.TransferManifest.Listed;
import org.skolbro.core.packing.TransferNotice;
import org.skolbro.core.packing.TransferReceipt;

/** Reads every manifest as one with a question that two guardians had answered; writes and opens nothing. */
record KeptManifest(Instant at, String one, String other) implements TransferFormat {

    @Override
    public TransferManifest manifest(String text) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Listed nothing = new Listed("", 0, "");
        return new TransferManifest("north-1", at, "", new Party("Norrbro", "n", ""), new Party("Söderbro", "s", ""), day, new Child("", "Maja", false),
            new Way("FS", "FS", day), "", List.of(), List.of(new Consent("follows", 1, Text.sv("Får lärloggen följa med?").en("May the log follow?"),
                List.of(new Said(one, "YES", at, "PASSWORD", Optional.empty()), new Said(other, "YES", at, "PAPER", Optional.of(day))), List.of())),
            nothing, List.of());
    }

    @Override
    public String name() {
        return "kept";
    }

    @Override
    public Written write(TransferLetter letter, ChildPackage content, Seal seal, OutputStream out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Opened open(Path file, Path scratch, Limits limits) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] write(TransferReceipt receipt, Seal seal) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answered answered(InputStream file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Notice write(TransferNotice notice, Seal seal) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Noticed> noticed(Path file) {
        throw new UnsupportedOperationException();
    }
}
