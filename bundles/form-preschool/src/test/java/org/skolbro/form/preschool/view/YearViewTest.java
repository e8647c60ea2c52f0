package org.skolbro.form.preschool.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.form.preschool.Preschool;
import org.skolbro.form.preschool.PreschoolDocuments;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.View;

public class YearViewTest {

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final UnitCode unit = platform.town().unit();
    private final GroupId group = platform.town().group(unit);
    private final PersonId child = platform.town().child(group);
    private final Caller teacher = platform.callers().teacherOf(group);
    private final YearServices services = new YearServices(platform.register(), platform.documents(), platform.consents(),
        platform.clock());

    {
        platform.install(new Preschool());
    }

    @Test
    public void isInTheMenuOfThoseWhoWorkInPreschool() {
        View<?> view = new PreschoolViews(services.register(), services.documents(), services.consents(), services.clock())
            .views().getFirst();
        assertTrue(view.path().startsWith("preschool/"));
        assertTrue(view.icon().isPresent());
        assertEquals(Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER), view.shownTo());
    }

    @Test
    public void hasARowForTheTeachersChildren() {
        List<Row> rows = services.rows(teacher, group, Matter.shownTo(teacher));
        assertEquals(List.of(child), rows.stream().map(row -> row.child().id()).toList());
        assertEquals(Mark.MISSING, rows.getFirst().cell(Matter.TALK).mark());
    }

    @Test
    public void goesOnWithTheDraftThatWasBegunFromTheSameCell() {
        DocumentId first = done(services.write(teacher, PreschoolDocuments.DEVELOPMENT_TALK, child));
        assertEquals(first, done(services.write(teacher, PreschoolDocuments.DEVELOPMENT_TALK, child)));
        assertEquals(About.child(child), services.documents().draft(teacher, first).about());
        DocumentId other = done(services.write(teacher, PreschoolDocuments.LEARNING_LOG, child));
        assertFalse(first.equals(other));
    }

    @Test
    public void showsSupportOnlyToThoseWhoReadIt() {
        assertTrue(Matter.shownTo(teacher).contains(Matter.SUPPORT));
        assertEquals(List.of(Matter.CONSENT), Matter.shownTo(new Somebody(Set.of(Role.AUDITOR))));
    }

    @Test
    public void saysWhyItIsEmptyForSomebodyWithoutAGroup() {
        Caller newcomer = platform.callers().of(platform.town().onDuty(unit, "Förskollärare"));
        YearView view = new YearView(new Here(newcomer, Locale.of("sv", "SE")), services);
        assertTrue(texts(view).contains("Ingen avdelning i förskolan"));
    }

    private static String texts(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private record Somebody(Set<Role> roles) implements Caller {

        @Override
        public AccountId account() {
            return new AccountId(1);
        }

        @Override
        public Optional<PersonId> person() {
            return Optional.empty();
        }

        @Override
        public String displayName() {
            return "Alva Ek";
        }

        @Override
        public AssuranceLevel level() {
            return AssuranceLevel.PASSWORD;
        }
    }
}
