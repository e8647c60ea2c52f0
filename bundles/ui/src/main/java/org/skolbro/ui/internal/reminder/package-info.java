/** Reminders of consent: what is unanswered, campaigns, and the mail server they need. What a guardian sees of them is on her start page. */
package org.skolbro.ui.internal.reminder;
