package org.skolbro.installer.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

import org.skolbro.api.form.AddOnReport.Signature;

/** Who signed the archive, as {@code jarsigner} does it; the JDK checks each byte. Every file must be signed by the same signer. */
final class Signing {

    private static final String CODE = "1.3.6.1.5.5.7.3.3";
    private static final String ANY_USE = "2.5.29.37.0";

    private Signing() {
    }

    static Signature of(Path archive, Collection<X509Certificate> trusted) {
        boolean claimed = false;
        Set<CodeSigner> signers = null;
        String unsigned = null;
        try (JarFile jar = new JarFile(archive.toFile(), true, ZipFile.OPEN_READ)) {
            for (JarEntry entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
                if (isAboutSigning(entry.getName())) {
                    claimed |= !entry.getName().equals(JarFile.MANIFEST_NAME);
                    continue;
                }
                drain(jar, entry);
                if (entry.getCodeSigners() == null) {
                    unsigned = entry.getName();
                } else if (signers == null) {
                    signers = new HashSet<>(List.of(entry.getCodeSigners()));
                } else {
                    signers.retainAll(List.of(entry.getCodeSigners()));
                }
            }
            Optional<String> lost = lost(jar);
            if (claimed && lost.isPresent()) {
                return new Signature.Broken(ArchiveSentences.changedAfterSigning());
            }
        } catch (IOException | SecurityException changed) {
            return new Signature.Broken(ArchiveSentences.changedAfterSigning());
        }
        if (!claimed) {
            return new Signature.Missing();
        }
        if (unsigned != null) {
            return new Signature.Broken(ArchiveSentences.notAllSigned(unsigned));
        }
        return signers == null || signers.isEmpty() ? new Signature.Broken(ArchiveSentences.changedAfterSigning())
            : best(signers, trusted);
    }

    /** The JDK checks what is there; what was signed and then taken out it does not miss. */
    private static Optional<String> lost(JarFile jar) throws IOException {
        return jar.getManifest() == null ? Optional.empty()
            : jar.getManifest().getEntries().keySet().stream().filter(name -> jar.getEntry(name) == null).findFirst();
    }

    private static void drain(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            in.skip(Long.MAX_VALUE);
            in.readAllBytes();
        }
    }

    private static boolean isAboutSigning(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (!upper.startsWith("META-INF/") || upper.indexOf('/', "META-INF/".length()) >= 0) {
            return false;
        }
        return upper.equals(JarFile.MANIFEST_NAME) || upper.endsWith(".SF") || upper.endsWith(".RSA") || upper.endsWith(".DSA")
            || upper.endsWith(".EC") || upper.startsWith("META-INF/SIG-");
    }

    private static Signature best(Set<CodeSigner> signers, Collection<X509Certificate> trusted) {
        List<X509Certificate> chain = List.of();
        for (CodeSigner signer : signers) {
            chain = signer.getSignerCertPath().getCertificates().stream().map(X509Certificate.class::cast).toList();
            if (isTrusted(chain, trusted)) {
                return valid(chain.getFirst(), true);
            }
        }
        return valid(chain.getFirst(), false);
    }

    private static Signature valid(X509Certificate leaf, boolean trusted) {
        try {
            String print = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(leaf.getEncoded()));
            return new Signature.Valid(leaf.getSubjectX500Principal().getName(), print, trusted);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate that was read can be written", e);
        }
    }

    /** The signer's own certificate is trusted, or one that vouches for it; today, and for code. */
    private static boolean isTrusted(List<X509Certificate> chain, Collection<X509Certificate> trusted) {
        X509Certificate leaf = chain.getFirst();
        try {
            leaf.checkValidity();
            List<String> uses = leaf.getExtendedKeyUsage();
            if (uses != null && !uses.contains(CODE) && !uses.contains(ANY_USE)) {
                return false;
            }
            if (trusted.contains(leaf)) {
                return true;
            }
            return isVouchedFor(chain, trusted);
        } catch (GeneralSecurityException no) {
            return false;
        }
    }

    private static boolean isVouchedFor(List<X509Certificate> chain, Collection<X509Certificate> trusted)
            throws GeneralSecurityException {
        if (trusted.isEmpty()) {
            return false;
        }
        PKIXParameters parameters = new PKIXParameters(new HashSet<>(trusted.stream().map(one -> new TrustAnchor(one, null)).toList()));
        parameters.setRevocationEnabled(false);
        int anchored = 0;
        while (anchored < chain.size() && !trusted.contains(chain.get(anchored))) {
            anchored++;
        }
        CertPathValidator.getInstance("PKIX").validate(
            CertificateFactory.getInstance("X.509").generateCertPath(chain.subList(0, anchored)), parameters);
        return true;
    }
}
