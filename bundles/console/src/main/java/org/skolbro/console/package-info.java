/** The shell commands with the scope skolbro. */
package org.skolbro.console;
