/** The real distribution, unpacked and started by its own scripts as a user would. For tests that no plain JUnit test can replace. */
package org.skolbro.testkit.running;
