/** Rectifications: asked for at a document, decided there, and those that wait. */
package org.skolbro.ui.internal.rectification;
