/** Fictitious identities: who holds the key, what has been entered, and who opened what and why. Nothing here is kept in the page. */
package org.skolbro.ui.internal.identity;
