/** Words and contracts of the domain: what a school form compiles against. */
package org.skolbro.api;
