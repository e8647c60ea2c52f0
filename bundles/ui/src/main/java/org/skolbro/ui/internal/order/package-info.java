/** Orders of archived documents: mine, those that I answer, and each one. */
package org.skolbro.ui.internal.order;
