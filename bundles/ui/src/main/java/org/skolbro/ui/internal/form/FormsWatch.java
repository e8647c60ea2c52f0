package org.skolbro.ui.internal.form;

import java.util.concurrent.atomic.AtomicBoolean;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

import org.skolbro.api.form.Forms;

/** Shows a part of a page anew whenever a form has changed, as long as the part is on the page. */
final class FormsWatch {

    private final AtomicBoolean told = new AtomicBoolean();

    private FormsWatch() {
    }

    static void over(Component part, Forms forms, Runnable show) {
        FormsWatch watch = new FormsWatch();
        part.addAttachListener(attached -> {
            Forms.Watch listening = forms.watch(() -> watch.hears(attached.getUI(), show));
            attached.unregisterListener();
            part.addDetachListener(detached -> {
                listening.close();
                detached.unregisterListener();
                over(part, forms, show);
            });
            show.run();
        });
    }

    /** Many changes in a row are shown once. */
    private void hears(UI page, Runnable show) {
        if (told.compareAndSet(false, true)) {
            page.access(() -> {
                told.set(false);
                show.run();
            });
        }
    }
}
