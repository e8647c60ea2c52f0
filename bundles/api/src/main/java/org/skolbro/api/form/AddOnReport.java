package org.skolbro.api.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.skolbro.api.text.Text;

/**
 * What installing an archive would mean (konsekvensrapport). Nothing has been touched when it is read.
 *
 * @param sha256 of the archive, in hexadecimal
 * @param form empty when the archive did not say so much
 * @param replaces the version that is wanted now; empty when the form is new
 * @param content what it brings; as far as it could be read
 * @param packages that it uses, each with who offers it
 * @param refreshes bundles that would be refreshed; must be none
 * @param faults in plain words; with any of them it cannot be installed
 */
public record AddOnReport(String fileName, String sha256, long bytes, Optional<FormId> form, Text name, String version,
        String replaces, Content content, List<String> packages, List<String> refreshes, Signature signature, List<Text> faults) {

    public AddOnReport {
        packages = List.copyOf(packages);
        refreshes = List.copyOf(refreshes);
        faults = List.copyOf(faults);
    }

    public boolean installable() {
        return faults.isEmpty();
    }

    /** The same with a fault that came to light later; one that is told already is not told twice. */
    public AddOnReport refusedFor(Text fault) {
        List<Text> all = faults.contains(fault) ? faults : Stream.concat(faults.stream(), Stream.of(fault)).toList();
        return new AddOnReport(fileName, sha256, bytes, form, name, version, replaces, content, packages, refreshes, signature, all);
    }

    /** @param types names of its document types */
    public record Content(List<Text> types, int consentPurposes, int transitionRules, int retentionProposals, List<Screen> screens) {

        public static final Content NOTHING = new Content(List.of(), 0, 0, 0, List.of());

        public Content {
            types = List.copyOf(types);
            screens = List.copyOf(screens);
        }
    }

    /** A view that it brings. @param path its address */
    public record Screen(String path, Text title) {
    }

    /** Who vouches for the archive (signatur). */
    public sealed interface Signature {

        record Missing() implements Signature {
        }

        /** @param trusted whether the municipality has said that it trusts this signer */
        record Valid(String signer, String fingerprint, boolean trusted) implements Signature {
        }

        /** Something in it is not as it was when it was signed, or not all of it is signed. */
        record Broken(Text why) implements Signature {
        }
    }
}
