package org.skolbro.testkit.store;

import static org.skolbro.testkit.store.RegisterRows.ASPEN;
import static org.skolbro.testkit.store.RegisterRows.GROUP;
import static org.skolbro.testkit.store.RegisterRows.OAK;
import static org.skolbro.testkit.store.RegisterRows.PRESCHOOL;
import static org.skolbro.testkit.store.RegisterRows.SINCE;
import static org.skolbro.testkit.store.RegisterRows.TODAY;
import static org.skolbro.testkit.store.RegisterRows.added;
import static org.skolbro.testkit.store.RegisterRows.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.Before;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/** The stores of the register, and a few people, units and groups in them. */
public abstract class RegisterContract {

    static final PersonId ANNA = new PersonId(101);
    static final PersonId BO = new PersonId(102);
    static final PersonId HIDDEN = new PersonId(103);
    static final DateSpan ENDED = DateSpan.of(LocalDate.of(2024, 8, 15), LocalDate.of(2025, 6, 30));

    /**
     * The stores that are held to the contract.
     *
     * @param empty takes away what other tests have left
     */
    public record Stores(UnitOfWork unitOfWork, RegisterStore register, RegisterImportStore imports, Runnable empty) {
    }

    protected abstract Stores stores();

    @Before
    public final void prepare() {
        stores().empty().run();
        in(() -> {
            imports().putUnits(added(new Unit(ASPEN, "Ängen", Set.of(PRESCHOOL), "Kommunen"),
                new Unit(OAK, "Zoo", Set.of(PRESCHOOL, new SchoolType("FKLASS")), "Bolaget")));
            imports().putPersons(added(person(ANNA, "Anna", "Ask", "20220310-TF01", SecurityMarking.NONE),
                person(BO, "Bo", "Ask", "", SecurityMarking.NONE),
                person(HIDDEN, "Hilda", "Ask", "20220310-TF02", SecurityMarking.SECRECY_MARKING)), TODAY);
            imports().putGroups(added(new Group(GROUP, ASPEN, "Igelkotten", "Avdelning", PRESCHOOL, SINCE),
                new Group(new GroupId("g2"), ASPEN, "Gamla", "Avdelning", PRESCHOOL, ENDED)));
        });
    }

    final RegisterStore store() {
        return stores().register();
    }

    final RegisterImportStore imports() {
        return stores().imports();
    }

    final <T> T in(Supplier<T> work) {
        return stores().unitOfWork().inOne(work);
    }

    final void in(Runnable work) {
        stores().unitOfWork().inOne(work);
    }
}
