package org.skolbro.ui.internal.problem;

import java.util.List;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;

import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.shell.MainLayout;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Sheet;

/** There is nothing here, or not for this caller: the two look the same on purpose. */
@ParentLayout(MainLayout.class)
public final class NotFoundPage extends Sheet implements HasErrorParameter<NotFoundException> {

    public NotFoundPage() {
        super(Visit.current().words().say("trouble.NOT_FOUND.title"), List.of());
        Words words = Visit.current().words();
        inTab(words.say("trouble.NOT_FOUND.title"));
        add(new Advice(words, words.say("trouble.NOT_FOUND.advice")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }
}
