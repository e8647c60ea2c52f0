/** Log-in, log-out, second factor, and the guard that stands before every view. */
package org.skolbro.ui.internal.signin;
