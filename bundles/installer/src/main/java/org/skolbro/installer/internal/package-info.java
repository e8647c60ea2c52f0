/** How the bundles of school forms come and go in the framework. */
package org.skolbro.installer.internal;
