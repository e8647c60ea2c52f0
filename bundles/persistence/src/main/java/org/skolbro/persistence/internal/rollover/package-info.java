/** Roll-over runs and the transitions in them, as rows. */
package org.skolbro.persistence.internal.rollover;
