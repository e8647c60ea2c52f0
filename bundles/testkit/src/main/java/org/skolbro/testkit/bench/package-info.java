/** Measuring a thing beside another that does the same work. For {@code ./skolbro bench}, never for timed tests. */
package org.skolbro.testkit.bench;
