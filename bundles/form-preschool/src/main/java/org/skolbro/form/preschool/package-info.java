/** Preschool ("förskola"): the smallest complete school form, the one to copy. */
package org.skolbro.form.preschool;
