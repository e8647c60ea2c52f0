/** Accounts: list, invite, reset, lock. */
package org.skolbro.ui.internal.account;
