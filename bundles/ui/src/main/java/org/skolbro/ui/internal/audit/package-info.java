/** Who read, moved and destroyed what. */
package org.skolbro.ui.internal.audit;
