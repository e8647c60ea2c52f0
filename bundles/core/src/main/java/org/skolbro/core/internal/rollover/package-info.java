/**
 * The year roll-over as a run over rows, one for each transition. Whatever it must remember is in the database: who comes after
 * a crash takes a new fencing token and goes on. What decides and what moves is {@code transition.CrossingMany}, so that nobody
 * can tell a child of a run from one who was handed over by hand. Easy to get wrong: everything that changes a run takes the
 * turn of hand-overs first, so that nobody reads a token that another is about to make old; a batch has one transition of each
 * child, because the second would find in the archive what the first let go; and children with a security marking are in no
 * run, no count and no list.
 */
package org.skolbro.core.internal.rollover;
