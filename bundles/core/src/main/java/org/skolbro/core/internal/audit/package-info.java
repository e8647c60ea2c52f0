/** The trail of who did what. One line per action, in the action's own transaction. */
package org.skolbro.core.internal.audit;
