/** Which views there are right now, and who put them there: the shell's own and those of forms and add-ons. */
package org.skolbro.ui.internal.routes;
