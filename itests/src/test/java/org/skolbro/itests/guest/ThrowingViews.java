package org.skolbro.itests.guest;

import java.util.List;
import org.skolbro.api.form.FormId;
import org.skolbro.ui.view.SchoolFormViews;
import org.skolbro.ui.view.View;

/** Views that throw when they are made. */
public final class ThrowingViews implements SchoolFormViews {

    public ThrowingViews() {
        throw new IllegalStateException();
    }

    @Override
    public FormId form() {
        return new FormId("guest");
    }

    @Override
    public List<View<?>> views() {
        return List.of();
    }
}
