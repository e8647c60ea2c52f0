package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.skolbro.itests.Services.done;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.RegisterImports;
import org.skolbro.itests.Services;
import org.skolbro.itests.Village.Who;
import org.skolbro.itests.Village;

/** Base of the tests in which a child of a village is written about. */
public abstract class InVillage extends InKaraf {

    static final String TEXT = "Barnen byggde en bro av kartong som höll för tio klossar.";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Village village;
    private Services services;

    InVillage(Village village) {
        this.village = village;
    }

    @Before
    public void childIsPlaced() throws IOException {
        services = new Services(context);
        read(village.file(path("before")));
    }

    void childMoves() throws IOException {
        read(village.fileAfterTheMove(path("after")));
    }

    void childMovesTo(String schoolType) throws IOException {
        read(village.fileAfterTheMoveTo(schoolType, path("after")));
    }

    ImportReport read(Path file) {
        ImportReport report = service(RegisterImports.class).run(services.operator(), file, false, Progress.NONE);
        assertEquals(report.toString(), List.of(), report.faults());
        assertEquals(report.toString(), ImportReport.State.DONE, report.state());
        return report;
    }

    /** Finalises a document about the child, dated half a year ago. */
    DocumentRow write(Caller author, DocumentTypeId type, String field) {
        Documents documents = service(Documents.class);
        Draft draft = done(documents.start(author, type, About.child(child())));
        documents.save(author, draft.id(), List.of(new Change(field, "", TEXT),
            new Change(Change.DATE, draft.date().toString(), LocalDate.now().minusMonths(6).toString())));
        return done(documents.finalise(author, draft.id()));
    }

    PersonId child() {
        return services.person(village.id(Who.CHILD));
    }

    Caller logIn(Who who) {
        return services.logIn(village.id(who), village.userName(who));
    }

    Village village() {
        return village;
    }

    Services services() {
        return services;
    }

    <T> T service(Class<T> type) {
        return services.get(type);
    }

    Path path(String name) {
        return folder.getRoot().toPath().resolve(name);
    }
}
