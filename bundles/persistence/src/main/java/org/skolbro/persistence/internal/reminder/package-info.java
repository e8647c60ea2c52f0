/** Reminder campaigns and the persons in them, as rows. */
package org.skolbro.persistence.internal.reminder;
