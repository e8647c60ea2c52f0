/** The in-memory platform, fixtures and contract tests. Never in a feature. */
package org.skolbro.testkit;
