/** What one browser session remembers: who is logged in, in which language, how each list was left. */
package org.skolbro.ui.internal.session;
