/** One document: choosing its type, writing it, reading it. */
package org.skolbro.ui.internal.document;
