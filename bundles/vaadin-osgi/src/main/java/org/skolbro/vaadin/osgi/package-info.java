/**
 * What an application gives to make its Vaadin screens live in Karaf, and what it gets back. Nothing here knows what
 * the application is about.
 */
@Export
@Version("1.1.0")
package org.skolbro.vaadin.osgi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
