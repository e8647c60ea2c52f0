/** The mail library, hidden: what it throws and says has addresses in it and never leaves this package. */
package org.skolbro.mail.smtp.internal;
