/** The platform's own texts, in Swedish and English, and how days, times and sizes are written. No decisions. */
package org.skolbro.ui.internal.text;
