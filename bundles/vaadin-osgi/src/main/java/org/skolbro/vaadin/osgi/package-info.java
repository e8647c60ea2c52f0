/** Makes Vaadin live in Karaf. Knows nothing about schools. */
package org.skolbro.vaadin.osgi;
