/** The records plan, holds and disposal runs: what is due, who decided, and destroying it. How it is proved lives in {@code evidence}. */
package org.skolbro.core.internal.retention;
