/** The rules of the house: forms, register, access, documents, consent, transitions, archive, retention, audit. */
package org.skolbro.core;
