/** School forms and how they stand. */
package org.skolbro.ui.internal.form;
