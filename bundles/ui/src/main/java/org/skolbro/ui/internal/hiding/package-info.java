/** What is hidden from a child's guardians: the headteacher's page. */
package org.skolbro.ui.internal.hiding;
