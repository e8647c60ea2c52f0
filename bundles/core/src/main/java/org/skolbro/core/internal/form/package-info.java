/** Collects what school forms declare and keeps it. Knows no form by name, and nothing of documents' content. */
package org.skolbro.core.internal.form;
