/** What every list does: fetch lazily, count, remember its filter, export. */
package org.skolbro.ui.internal.list;
