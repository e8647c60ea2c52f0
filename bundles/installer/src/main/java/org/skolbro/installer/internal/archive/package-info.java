/** Reads an archive as a stranger's work: unpacks, scans, checks the signature, and only then asks its form what it declares. */
package org.skolbro.installer.internal.archive;
