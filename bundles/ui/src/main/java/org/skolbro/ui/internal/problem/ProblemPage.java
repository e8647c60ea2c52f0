package org.skolbro.ui.internal.problem;

import java.util.List;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.shell.MainLayout;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Sheet;

/** A page could not be shown. */
@ParentLayout(MainLayout.class)
public final class ProblemPage extends Sheet implements HasErrorParameter<Exception> {

    private final Troubles troubles;

    public ProblemPage(Troubles troubles) {
        super("", List.of());
        this.troubles = troubles;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Words words = Visit.current().words();
        Trouble trouble = troubles.judge(parameter.getException());
        retitle(words.say(trouble.titleKey()), List.of());
        inTab(words.say(trouble.titleKey()));
        content(new Advice(words, words.say(trouble.adviceKey())
            + trouble.code().map(code -> " " + words.say("trouble.code", code)).orElse("")));
        return switch (trouble.kind()) {
            case NOT_FOUND -> 404;
            case NOT_PERMITTED -> 403;
            case CONFLICT -> 409;
            case STORAGE, UNKNOWN -> 500;
        };
    }
}
