/** Brings school forms and add-ons onto this node and takes them away. Nothing here is exported. */
package org.skolbro.installer;
