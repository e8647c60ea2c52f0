/** Records plans as files: what a row is called in them, and how each kind of file is read and written. */
package org.skolbro.core.internal.planfile;
