/** The administrator's page of rows that turn out to be one person. */
package org.skolbro.ui.internal.merge;
