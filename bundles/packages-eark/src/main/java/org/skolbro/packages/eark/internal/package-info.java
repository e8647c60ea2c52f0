/** Writes packages by the E-ARK specifications (FGS Paketstruktur 2.0). */
package org.skolbro.packages.eark.internal;
