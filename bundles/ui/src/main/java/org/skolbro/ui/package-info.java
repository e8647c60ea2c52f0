/** The shell, the log-in and the views of the core services. */
package org.skolbro.ui;
