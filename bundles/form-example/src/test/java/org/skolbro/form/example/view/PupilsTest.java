package org.skolbro.form.example.view;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.form.example.LanguageSupport;
import org.skolbro.form.example.LanguageSupportDocuments;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.Town;

public class PupilsTest {

    private static final SchoolType COMPULSORY = new SchoolType("GR");
    private static final SchoolType UPPER_SECONDARY = new SchoolType("GY");

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final Town town = platform.town();
    private final UnitCode unit = town.unit();
    private final GroupId classOfSix = town.group(unit, COMPULSORY);
    private final GroupId students = town.group(unit, UPPER_SECONDARY);
    private final PersonId teacherPerson = town.teacherOf(classOfSix);
    private final PersonId pupil = town.child(classOfSix);
    private final PersonId student = town.child(students);
    private final Pupils pupils = new Pupils(platform.register(), platform.documents());
    private Caller teacher;

    @Before
    public void installTheAddOn() {
        town.teachesAlso(teacherPerson, students);
        teacher = platform.callers().of(teacherPerson);
        platform.install(new LanguageSupport());
    }

    @Test
    public void areFoundInAllSchoolFormsThatTheAddOnStandsAlongside() {
        write(LanguageSupportDocuments.PLAN, pupil, "language", "Dari", "subjects", "NO och SO");
        write(LanguageSupportDocuments.PLAN, student, "language", "Tigrinja", "subjects", "Historia");
        assertEquals(Set.of(pupil, student), rows().stream().map(row -> row.pupil().id()).collect(Collectors.toSet()));
    }

    @Test
    public void areNotThoseWithoutAPlan() {
        write(LanguageSupportDocuments.LOG, pupil, "worked-with", "Begrepp om vatten");
        assertEquals(List.of(), rows());
    }

    @Test
    public void sayWhenSomebodyLastWroteWhatWasDone() {
        write(LanguageSupportDocuments.PLAN, pupil, "language", "Dari", "subjects", "NO och SO");
        assertEquals(Optional.empty(), rows().getFirst().lastNote());
        write(LanguageSupportDocuments.LOG, pupil, "worked-with", "Begrepp om vatten");
        assertEquals(Optional.of(LocalDate.now(platform.clock())), rows().getFirst().lastNote());
    }

    @Test
    public void stayReadableWhenTheFormOfTheirSchoolIsAway() {
        SchoolForm school = () -> FormDeclaration.of("school", Text.sv("Skola").en("School")).serves(COMPULSORY)
            .documents(DocumentType.named("school/note", Text.sv("Anteckning").en("Note")).because(LegalBasis.of("1 kap. 1 §"))
                .fields(Field.text("note", Text.sv("Text").en("Text"), Text.sv("Skriv.").en("Write."))).build()).build();
        platform.install(school);
        write(LanguageSupportDocuments.PLAN, pupil, "language", "Dari", "subjects", "NO och SO");
        platform.remove(school);
        assertEquals(1, rows().size());
    }

    private List<Pupils.Row> rows() {
        return pupils.of(teacher);
    }

    private void write(DocumentType type, PersonId about, String... fieldsAndTexts) {
        Draft draft = done(platform.documents().start(teacher, type.id(), About.child(about)));
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            platform.documents().save(teacher, draft.id(), List.of(new Draft.Change(fieldsAndTexts[i], "", fieldsAndTexts[i + 1])));
        }
        done(platform.documents().finalise(teacher, draft.id()));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }
}
