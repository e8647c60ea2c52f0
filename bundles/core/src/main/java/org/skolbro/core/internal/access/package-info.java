/**
 * The gate: the one place that says who may do what. Everything that is not allowed here is denied.
 *
 * <ul>
 * <li>Relations are read anew at each question; roles in a {@code Caller} are for menus only.
 * <li>A protected child is reached with a second factor only, by guardians too, and by staff with a personal permission only.
 * <li>A guardian has no rights to a child without any number: nobody can tell that she is a minor. Give her a TF-number.
 * <li>A guardian has the role GUARDIAN towards her child's group: list the children of a group for staff roles only.
 * <li>A personal permission counts at the unit that gave it. Once the child has left, it is good for handing over only.
 * <li>{@code Gate.reads} answers for a type and a role. Whether an archivist may see <em>this</em> document (archive, not
 * current) is the document's matter, and {@code asStaff} says which units' holdings staff read.
 * <li>{@code IssuedCaller.person()} was settled at log-in. Whoever changes what a person is must end her log-ins, as
 * {@code MergedLogIns} does.
 * <li>Log-ins are seen in memory and written down once a minute by {@code SignIn.isAlive}: call it at each navigation.
 * <li>An attempt to log in is charged before it is looked at and paid back when it was right: a hundred at once gain nothing.
 * </ul>
 */
package org.skolbro.core.internal.access;
