/**
 * Reminders of consent: lists of unanswered questions, and campaigns as runs over rows, one for each person. A row is marked before
 * the server is asked and after: what is found marked only before, by whoever comes after a crash, is uncertain, and a person decides
 * about it. Easy to get wrong: whether somebody is still to be reminded, and may be, is asked in the transaction that marks her row,
 * not when the campaign was approved; no address is in a row, a log or the audit; nobody with a security marking is written to, nor
 * anybody because of a child with one; and what is told on screen is reckoned from the campaigns anew each time, so that it goes
 * away with the answer.
 */
package org.skolbro.core.internal.reminder;
