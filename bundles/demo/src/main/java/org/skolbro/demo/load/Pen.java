package org.skolbro.demo.load;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.form.Forms;
import org.skolbro.api.register.GroupId;
import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.document.DocumentPlan.Subject;
import org.skolbro.demo.picture.Drawings;

/** Writes documents as their authors do: start, save, attach, finalise; or several at one go. */
@Component(service = Pen.class)
public final class Pen {

    private final Documents documents;
    private final Forms forms;
    private final LogIns logIns;

    @Activate
    public Pen(@Reference Documents documents, @Reference Forms forms, @Reference LogIns logIns) {
        this.documents = documents;
        this.forms = forms;
        this.logIns = logIns;
    }

    void write(DocumentPlan plan, Caller author) {
        Caller writer = needsSecondFactor(plan.type()) ? logIns.strong(author) : author;
        Draft draft = begin(plan, writer);
        plan.picture().ifPresent(name -> Answered.yes(documents.attach(writer, draft.id(), name,
            new ByteArrayInputStream(Drawings.png(name)))));
        Answered.yes(documents.finalise(writer, draft.id()));
    }

    /** What is written at one go, as marks for each of a class. */
    void writeAll(List<DocumentPlan> plans, Caller author) {
        Caller writer = plans.stream().anyMatch(plan -> needsSecondFactor(plan.type())) ? logIns.strong(author) : author;
        Answered.yes(documents.finaliseAll(writer, plans.stream().map(plan -> new Documents.Ready(plan.type(), about(plan),
            plan.title(), plan.date(), plan.fields())).toList()));
    }

    /** A draft with the plan's text in it. */
    Draft begin(DocumentPlan plan, Caller author) {
        Draft draft = Answered.yes(documents.start(author, plan.type(), about(plan)));
        return documents.save(author, draft.id(), changes(draft, plan.title(), plan.date(), plan.fields()));
    }

    List<Draft> drafts(Caller author) {
        return documents.drafts(author);
    }

    /** Throws away what was begun when an earlier start was stopped. */
    void clearDesk(Caller author) {
        documents.drafts(author).forEach(draft -> documents.discard(author, draft.id()));
    }

    private boolean needsSecondFactor(DocumentTypeId type) {
        return forms.documentType(type).filter(known -> known.level() == AssuranceLevel.SECOND_FACTOR).isPresent();
    }

    private About about(DocumentPlan plan) {
        return switch (plan.about()) {
            case Subject.OfGroup(UUID group) -> About.group(new GroupId(group.toString()));
            case Subject.OfChild(UUID child) -> About.children(Stream.concat(Stream.of(child), plan.alsoAbout().stream())
                .map(logIns::id).toList());
        };
    }

    private static List<Change> changes(Draft draft, String title, LocalDate date, Map<String, String> fields) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(Change.TITLE, draft.title(), title));
        changes.add(new Change(Change.DATE, draft.date().toString(), date.toString()));
        fields.forEach((key, text) -> changes.add(new Change(key, draft.fields().getOrDefault(key, ""), text)));
        return changes;
    }
}
