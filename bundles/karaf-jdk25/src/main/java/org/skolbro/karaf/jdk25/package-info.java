/** Lets the Karaf shell work on JDK 24 and newer. Goes away with Karaf 4.5. */
package org.skolbro.karaf.jdk25;
