package org.skolbro.installer.internal.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.skolbro.api.text.Text;

/** The components of an archive: exactly one school form, its views if it has any, and what only they use. */
final class Parts {

    static final String FORM = "org.skolbro.api.form.SchoolForm";
    static final String VIEWS = "org.skolbro.ui.view.SchoolFormViews";

    private final List<PartDescription> all = new ArrayList<>();
    private final List<Text> faults = new ArrayList<>();

    Parts(Headers headers, Contents contents) {
        for (String path : headers.components()) {
            List<String> files = matching(path, contents);
            if (files.isEmpty()) {
                faults.add(ArchiveSentences.badComponent(path));
            }
            files.forEach(file -> read(file, contents.files().get(file)));
        }
        for (PartDescription part : all) {
            part.services().stream().filter(service -> !service.equals(FORM) && !service.equals(VIEWS))
                .filter(service -> !contents.files().containsKey(service.replace('.', '/') + ".class"))
                .forEach(service -> faults.add(ArchiveSentences.closedService(part.className(), service)));
        }
        if (offering(FORM).size() != 1) {
            faults.add(ArchiveSentences.noForm());
        }
    }

    List<Text> faults() {
        return faults;
    }

    Optional<PartDescription> form() {
        return offering(FORM).stream().findFirst();
    }

    List<PartDescription> views() {
        return offering(VIEWS);
    }

    private List<PartDescription> offering(String service) {
        return all.stream().filter(part -> part.services().contains(service)).toList();
    }

    private void read(String file, byte[] xml) {
        try {
            all.add(PartDescription.read(xml));
        } catch (XMLStreamException broken) {
            faults.add(ArchiveSentences.badComponent(file));
        }
    }

    /** The last part of a path may have a star. */
    private static List<String> matching(String path, Contents contents) {
        String pattern = ("\\Q" + path + "\\E").replace("*", "\\E[^/]*\\Q");
        return contents.files().keySet().stream().filter(name -> name.matches(pattern)).sorted().toList();
    }
}
