/** The frame around every page: menu, search, language, person, breadcrumb; and the application as Vaadin sees it. */
package org.skolbro.ui.internal.shell;
