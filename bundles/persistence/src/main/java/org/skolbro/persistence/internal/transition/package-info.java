/** Transitions and what was evaluated when they were handed over, as rows. */
package org.skolbro.persistence.internal.transition;
