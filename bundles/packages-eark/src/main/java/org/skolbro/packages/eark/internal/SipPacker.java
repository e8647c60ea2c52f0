package org.skolbro.packages.eark.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.Packer;

/** Writes E-ARK submission packages (SIP), which is what FGS Paketstruktur 2.0 means. */
@Component(configurationPid = "org.skolbro.packages")
public final class SipPacker implements Packer {

    /**
     * @return version: of CSIP and SIP; 2.1.0 is what FGS Paketstruktur 2.0 refers to. compress: PDFs are deflated too, which
     *         makes packages hardly smaller and costs several times as much
     */
    @interface Settings {
        String version() default "2.1.0";

        boolean compress() default false;
    }

    private static final int BUFFER = 1 << 16;

    private final Profile profile;
    private final boolean compress;

    @Activate
    public SipPacker(Settings settings) {
        this(settings.version(), settings.compress());
    }

    /** @throws IllegalArgumentException for a version that is not known */
    public SipPacker(String version, boolean compress) {
        profile = Profile.of(version);
        this.compress = compress;
    }

    @Override
    public String format() {
        return "E-ARK SIP " + profile.version();
    }

    @Override
    public String suffix() {
        return "zip";
    }

    @Override
    public Packed write(ChildPackage content, OutputStream out) {
        Counted counted = new Counted(out);
        OutputStream buffered = new BufferedOutputStream(counted, BUFFER);
        try {
            PackageZip zip = new PackageZip(buffered, content.id(), compress);
            SipContent sip = new SipContent(content, zip, profile, (paper, printed, data, files) -> { });
            sip.write();
            zip.finish();
            buffered.flush();
            return new Packed(counted.bytes(), counted.sha256(), sip.documents(), zip.files());
        } catch (IOException failed) {
            throw new StorageFailure("Package " + content.id() + " could not be written", failed);
        }
    }

    @Override
    public Unpacked unpacked(ChildPackage content, Folder folder) {
        try {
            PackageFolder files = new PackageFolder(folder);
            SipContent sip = new SipContent(content, files, profile,
                (paper, printed, data, more) -> folder.printed(paper.document().id(), printed.path()));
            sip.write();
            return new Unpacked(sip.documents(), files.files());
        } catch (IOException failed) {
            throw new StorageFailure("Package " + content.id() + " could not be written", failed);
        }
    }
}
