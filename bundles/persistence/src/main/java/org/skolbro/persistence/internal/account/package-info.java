/** Accounts, log-ins, attempts to log in and personal permissions as rows. */
package org.skolbro.persistence.internal.account;
