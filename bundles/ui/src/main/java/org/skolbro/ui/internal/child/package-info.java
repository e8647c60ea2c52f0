/** Groups, their children, and one child's page. */
package org.skolbro.ui.internal.child;
