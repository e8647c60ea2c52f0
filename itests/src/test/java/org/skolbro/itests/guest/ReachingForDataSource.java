package org.skolbro.itests.guest;

import javax.sql.DataSource;
import org.skolbro.api.form.FormDeclaration;

/** Names the way to the database. */
public final class ReachingForDataSource extends GoodForm {

    @Override
    public FormDeclaration declaration() {
        return with("guest/" + DataSource.class.getSimpleName().toLowerCase(java.util.Locale.ROOT)).build();
    }
}
