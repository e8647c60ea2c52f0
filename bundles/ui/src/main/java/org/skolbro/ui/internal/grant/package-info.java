/** Personal permissions: the headteacher's list of protected children, and each one's own. */
package org.skolbro.ui.internal.grant;
