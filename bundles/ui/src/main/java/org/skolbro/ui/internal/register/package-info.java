/** Register import: upload, dry run, report. */
package org.skolbro.ui.internal.register;
