package org.skolbro.ui.internal.shell;

import com.vaadin.flow.component.Component;

/**
 * Lets grids be printed whole. On a screen a grid scrolls within itself and is as high as its rows were there; what the style
 * sheet cannot reach inside it is told to it when somebody prints.
 */
final class Paper {

    private static final String READY = """
        if (window.skolbroPaper) {
            return;
        }
        const paper = window.skolbroPaper = new CSSStyleSheet();
        paper.replaceSync('@media print { #table { overflow: visible !important; } #items { height: auto !important; } }');
        window.addEventListener('beforeprint', () => document.querySelectorAll('vaadin-grid').forEach(grid => {
            const sheets = grid.shadowRoot.adoptedStyleSheets;
            if (!sheets.includes(paper)) {
                grid.shadowRoot.adoptedStyleSheets = [...sheets, paper];
            }
        }));
        """;

    private Paper() {
    }

    static void isReadyFor(Component frame) {
        frame.addAttachListener(attached -> frame.getElement().executeJs(READY));
    }
}
