/** Preschool ("förskola"): the smallest complete school form, the one to copy. Its views stand in the package {@code view}. */
package org.skolbro.form.preschool;
