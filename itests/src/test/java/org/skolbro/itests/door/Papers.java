package org.skolbro.itests.door;

import static org.skolbro.itests.Services.done;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.Hidings;
import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.form.FormId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.order.Orders;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.print.PrintRuns;
import org.skolbro.api.print.PrintScope;
import org.skolbro.api.rectification.Rectification;
import org.skolbro.api.rectification.RectificationId;
import org.skolbro.api.rectification.Rectifications;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.Transitions;
import org.skolbro.itests.Services;
import org.skolbro.itests.door.DoorTown.Who;

/** What is written and asked about the children of the town while nobody there is protected: one of everything. */
final class Papers {

    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/learning-log");
    private static final LocalDate TODAY = LocalDate.now();
    private static final LegalBasis LAW = LegalBasis.of("12 kap. 3 § offentlighets- och sekretesslagen");

    private final Services services;
    private final Map<String, Caller> callers;
    private final Map<String, Object> ids = new LinkedHashMap<>();
    private final PersonId child;
    private final PersonId classmate;

    Papers(Services services, Map<String, Caller> callers) {
        this.services = services;
        this.callers = callers;
        child = person(Who.CHILD);
        classmate = person(Who.CLASSMATE);
    }

    private PersonId person(Who who) {
        return services.person(who.id());
    }

    private Caller as(Who who) {
        return callers.get(who.name());
    }

    void write() {
        DocumentId secret = log(as(Who.TEACHER), DoorTown.TITLE, DoorTown.TEXT, child);
        ids.put("document", secret);
        ids.put("shared", log(as(Who.TEACHER), "Tillsammans", "De lekte. " + Who.CHILD.given + " skrattade.", child, classmate));
        ids.put("colleagues", log(as(Who.HIDDEN_TEACHER), "Utflykt", "Skogen var blöt.", classmate));
        DocumentId decided = log(as(Who.TEACHER), "Rörelse", "Barnen sprang.", classmate);
        RectificationId asked = done(services.get(Rectifications.class).ask(as(Who.NEIGHBOUR), decided, Optional.of(classmate),
            new Rectifications.Asked("De gick.", "")));
        done(services.get(Rectifications.class).decide(as(Who.HIDDEN_HEADTEACHER), asked,
            new Rectifications.Decision(Rectification.State.NOTED, "Det stämmer.", "De gick.")));
        ids.put("noted", decided);
        ids.put("draft", draft(as(Who.TEACHER), DoorTown.TITLE, DoorTown.TEXT, child).id());
        answers(as(Who.MOTHER), child);
        answers(as(Who.NEIGHBOUR), classmate);
        answers(as(Who.HIDDEN_GUARDIAN), classmate);
        hides(Who.HEADTEACHER, child, Who.MOTHER, DoorTown.REASON);
        hides(Who.HIDDEN_HEADTEACHER, classmate, Who.HIDDEN_GUARDIAN, "Sagt i förtroende");
        done(services.get(Rectifications.class).ask(as(Who.TEACHER), secret, Optional.of(child),
            new Rectifications.Asked(DoorTown.REASON, "")));
        done(services.get(Orders.class).place(as(Who.NEXT_TEACHER), new Orders.Asked(new Orders.ByNumber(Who.CHILD.number),
            Optional.of(new UnitCode(DoorTown.UNIT)), Optional.empty(), "Prov", TODAY.plusDays(5))));
        asksForPublic(secret);
        done(services.get(Holds.class).place(callers.get("archivist"), new HoldRow.OnChild(child), "Prov", LAW));
        services.get(Transitions.class).gather(services.operator());
        services.get(PrintRuns.class).print(as(Who.HEADTEACHER), new PrintScope.OfUnit(new UnitCode(DoorTown.UNIT)),
            Locale.forLanguageTag("sv"), Progress.NONE);
    }

    private DocumentId log(Caller author, String title, String text, PersonId... children) {
        Draft draft = draft(author, title, text, children);
        if (title.equals(DoorTown.TITLE)) {
            done(services.get(Documents.class).attach(author, draft.id(), DoorTown.FILE, picture()));
        }
        return done(services.get(Documents.class).finalise(author, draft.id())).id();
    }

    private Draft draft(Caller author, String title, String text, PersonId... children) {
        Documents documents = services.get(Documents.class);
        Draft draft = done(documents.start(author, LOG, About.children(List.of(children))));
        return documents.save(author, draft.id(), List.of(new Change(Change.TITLE, "", title), new Change("what-happened", "", text)));
    }

    private static InputStream picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answers(Caller guardian, PersonId ward) {
        Consents consents = services.get(Consents.class);
        ConsentCard card = consents.about(guardian, ward).getFirst();
        done(consents.answer(guardian, ward, card.purpose().id(), card.purpose().textVersion(), Choice.YES));
    }

    private void hides(Who headteacher, PersonId whose, Who from, String reason) {
        done(services.get(Hidings.class).hide(as(headteacher), whose, new Hidings.Asked(person(from),
            new Hiding.Everything(), DateSpan.from(TODAY), reason, LAW)));
    }

    private void asksForPublic(DocumentId secret) {
        Disclosures disclosures = services.get(Disclosures.class);
        DisclosureId request = done(disclosures.register(callers.get("archivist"), new Disclosure.Asked(TODAY,
            Disclosure.Way.EMAIL, "Allt", Optional.empty(), Disclosure.Way.EMAIL)));
        disclosures.add(as(Who.HEADTEACHER), request, secret, Optional.of(child));
    }

    /** Ids that nobody is told who does not reach those for whom they stand. */
    List<Object> secretIds() {
        return List.of(child, person(Who.MOTHER), person(Who.HIDDEN_GUARDIAN), person(Who.HIDDEN_TEACHER), person(Who.HIDDEN_HEADTEACHER),
            ids.get("document"),
            ids.get("draft"));
    }

    /** For addresses, by what a route calls them. */
    Map<String, Object> ids() {
        Map<String, Object> all = new LinkedHashMap<>(ids);
        all.put("child", child);
        all.put("mother", person(Who.MOTHER));
        all.put("classmate", classmate);
        all.put("group", new GroupId(DoorTown.GROUP).value());
        return all;
    }

    /** What is asked for: those who must not be met first, and searches by what they are called, written otherwise. */
    Arguments arguments() {
        Who asked = Who.CHILD;
        return new Arguments()
            .teach(PersonId.class, child, person(Who.MOTHER), person(Who.HIDDEN_TEACHER), person(Who.HIDDEN_GUARDIAN), classmate)
            .teach(DocumentId.class, (DocumentId) ids.get("document"), (DocumentId) ids.get("shared"), (DocumentId) ids.get("draft"),
                (DocumentId) ids.get("colleagues"), (DocumentId) ids.get("noted"))
            .teach(UUID.class, asked.id(), Who.MOTHER.id())
            .teach(IdentityNumber.class, IdentityNumber.parse(asked.number))
            .teach(GroupId.class, new GroupId(DoorTown.GROUP))
            .teach(UnitCode.class, new UnitCode(DoorTown.UNIT), new UnitCode(DoorTown.NEXT_UNIT))
            .teach(AccountId.class, as(Who.HIDDEN_TEACHER).account())
            .teach(DocumentTypeId.class, LOG)
            .teach(FormId.class, new FormId("okand"))
            .teach(SchoolType.class, new SchoolType("FS"))
            .teach(String.class, "Prov", "zackowhjelm", asked.number.toLowerCase(Locale.ROOT), asked.given.toUpperCase(Locale.ROOT),
                "cederzkvist", "qzrubrik", "qzinnehåll", "")
            .teach(LocalDate.class, TODAY, TODAY.plusMonths(2))
            .teach(Instant.class, Instant.now())
            .teach(Locale.class, Locale.forLanguageTag("sv"))
            .teach(Page.Request.class, Page.Request.first(200))
            .teach(Progress.class, Progress.NONE)
            .teach(LegalBasis.class, LAW)
            .teach(Text.class, Text.sv("Prov").en("Try"))
            .teach(AddOnArchive.class, new AddOnArchive("prov.jar", new byte[0]))
            .teach(Path.class, Path.of("finns-inte"))
            .teach(Runnable.class, () -> { })
            .teach(UnaryOperator.class, UnaryOperator.identity())
            .teach(Role.class, Role.TEACHER)
            .teach(int.class, 0, 1)
            .teach(long.class, -1L)
            .teach(Integer.class, TODAY.getYear())
            .teach(OptionalInt.class, OptionalInt.empty())
            .teach(boolean.class, false, true)
            .teach(byte[].class, new byte[0])
            .teach(char[].class, "inget".toCharArray());
    }
}
