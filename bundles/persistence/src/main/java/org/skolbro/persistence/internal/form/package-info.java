/** What forms declared, as text that needs no bundle to be read. */
package org.skolbro.persistence.internal.form;
