package org.skolbro.packages.eark.internal;

import org.skolbro.core.packing.ChildPackage.Paper;

/** Why each document is delivered. Follows {@code skolbro-retention-1.0.xsd}; described in the package's documentation. */
final class RetentionXml {

    private final Xml xml = new Xml("retention", "xmlns", "urn:skolbro:retention:1.0");

    void document(Paper paper) {
        paper.retention().ifPresent(why -> xml.open("document", "id", paper.document().id().toString()).text("plan", why.plan())
            .text("decision", why.decision()).text("rule", why.rule()).text("basis", why.basis()).text("action", why.action())
            .text("milestone", why.milestone(), "date", why.milestoneDate().toString()).text("months", Integer.toString(why.months())).close());
    }

    byte[] xml() {
        return xml.close().bytes();
    }
}
