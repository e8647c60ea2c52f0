package org.skolbro.core.internal.addon;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.form.AddOnReport.Signature;
import org.skolbro.api.form.AddOnSigning;
import org.skolbro.api.form.AddOnSigning.Signer;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.status.Origin;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.SettingStore;

/** Whose signatures the municipality trusts. The signature is the decision to trust: what runs in one process is not walled in. */
@Component(service = Signers.class)
public final class Signers {

    private static final String REQUIRED = "add-ons.signature-required";
    private static final String CERTIFICATES = "add-ons.trusted-certificates";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final SettingStore settings;
    private final AuditTrail trail;
    private final Origin origin;

    @Activate
    public Signers(@Reference SettingStore settings, @Reference AuditTrail trail, @Reference Origin origin) {
        this.settings = settings;
        this.trail = trail;
        this.origin = origin;
    }

    AddOnSigning signing() {
        return new AddOnSigning(required(), trusted().stream().map(Signers::signer).toList());
    }

    /** To be called in a unit of work, as all here. */
    List<X509Certificate> trusted() {
        return settings.get(CERTIFICATES).filter(text -> !text.isBlank())
            .map(text -> read(text.getBytes(StandardCharsets.US_ASCII))).orElse(List.of());
    }

    Optional<Text> fault(Signature signature) {
        return switch (signature) {
            case Signature.Broken(Text why) -> Optional.of(why);
            case Signature.Missing none -> required() ? Optional.of(AddOnSentences.unsigned()) : Optional.empty();
            case Signature.Valid(String signer, String fingerprint, boolean trusted) ->
                required() && !trusted ? Optional.of(AddOnSentences.untrusted(signer)) : Optional.empty();
        };
    }

    AddOnSigning require(Caller caller, boolean required) {
        settings.put(REQUIRED, String.valueOf(required));
        trail.write(caller, "form.signatures-required", List.of(), "", String.valueOf(required));
        return signing();
    }

    Outcome<AddOnSigning> trust(Caller caller, byte[] file) {
        List<X509Certificate> added = read(file);
        if (added.isEmpty()) {
            return Outcome.refused(AddOnSentences.noCertificate());
        }
        List<X509Certificate> all = new ArrayList<>(trusted());
        added.stream().filter(one -> !all.contains(one)).forEach(all::add);
        store(all);
        added.forEach(one -> trail.write(caller, "form.signer-trusted", List.of(), "", fingerprint(one)));
        return Outcome.done(signing());
    }

    AddOnSigning distrust(Caller caller, String fingerprint) {
        store(trusted().stream().filter(one -> !fingerprint(one).equals(fingerprint)).toList());
        trail.write(caller, "form.signer-distrusted", List.of(), "", fingerprint);
        return signing();
    }

    boolean required() {
        return settings.get(REQUIRED).map(Boolean::parseBoolean).orElseGet(() -> !origin.madeByDemo());
    }

    private void store(List<X509Certificate> certificates) {
        settings.put(CERTIFICATES, certificates.stream().map(Signers::pem).collect(Collectors.joining("\n")));
    }

    private static List<X509Certificate> read(byte[] file) {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file)).stream()
                .map(X509Certificate.class::cast).toList();
        } catch (CertificateException e) {
            return List.of();
        }
    }

    private static String pem(X509Certificate certificate) {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(encoded(certificate))
            + "\n-----END CERTIFICATE-----";
    }

    private static Signer signer(X509Certificate certificate) {
        return new Signer(certificate.getSubjectX500Principal().getName(), fingerprint(certificate),
            LocalDate.ofInstant(certificate.getNotAfter().toInstant(), SWEDEN));
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded(certificate)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate that was read can be written", e);
        }
    }
}
