/**
 * Units that close. Who is designated becomes the named person of the unit by a duty like any other, written on the first day
 * without the unit: access has no rules of its own for closed units. Easy to get wrong: what is on its way to another unit must
 * stay where a hand-over finds it, so it goes to the archive only when nothing is open.
 */
package org.skolbro.core.internal.closing;
