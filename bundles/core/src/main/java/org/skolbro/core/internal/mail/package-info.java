/**
 * The mail server's setting, and the door through which the core's messages go. The password is sealed with the installation's key,
 * for host, port and user together: whoever changes one of them in the database gets a password that does not open.
 */
package org.skolbro.core.internal.mail;
