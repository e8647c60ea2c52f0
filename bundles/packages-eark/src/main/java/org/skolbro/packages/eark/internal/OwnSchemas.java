package org.skolbro.packages.eark.internal;

import java.io.InputStream;

import org.w3c.dom.DOMImplementation;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** The schemas that lie in this bundle, found by name, whatever address is asked for; nothing is fetched. */
final class OwnSchemas implements LSResourceResolver {

    static InputStream open(String name) {
        return SipContent.class.getResourceAsStream("schemas/" + name);
    }

    @Override
    public LSInput resolveResource(String type, String namespace, String publicId, String systemId, String base) {
        String name = systemId.replaceAll(".*/", "");
        return input(name, open(name));
    }

    static LSInput input(String name, InputStream content) {
        LSInput input = ((DOMImplementationLS) dom()).createLSInput();
        input.setSystemId(name);
        input.setByteStream(content);
        return input;
    }

    private static DOMImplementation dom() {
        try {
            return DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Every Java platform can load and save XML", impossible);
        }
    }
}
