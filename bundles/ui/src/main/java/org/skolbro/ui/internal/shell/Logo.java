package org.skolbro.ui.internal.shell;

import com.vaadin.flow.component.Svg;

/** The bridge, drawn in the accent. Decoration: the name stands beside it. */
public final class Logo extends Svg {

    public Logo() {
        super("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32" width="48" height="32" fill="none" \
            stroke="currentColor" stroke-width="3" stroke-linecap="round">\
            <path d="M3 22h42"/><path d="M7 22a17 17 0 0 1 34 0"/>\
            <path d="M16 22v-12M24 22v-17M32 22v-12" stroke-width="2"/><path d="M7 22v6M41 22v6"/></svg>""");
        addClassName("logo");
        getElement().setAttribute("aria-hidden", "true");
    }
}
