package org.skolbro.core.internal.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.text.Text;

/** What came with one service: its declaration, or an empty one with the fault that it did not answer. */
record Arrival(FormDeclaration declaration, String version, List<Text> faults) {

    /** @param bundle symbolic name; its last part names a form that cannot say its own name */
    static Arrival of(SchoolForm form, String bundle, String version) {
        try {
            return new Arrival(form.declaration(), version, List.of());
        } catch (RuntimeException | LinkageError failure) {
            String name = bundle.substring(bundle.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
            String id = name.matches("[a-z][a-z0-9-]{1,40}") ? name : "unnamed";
            Text fault = Text.sv("Modulen " + bundle + " kunde inte säga vad den innehåller: " + failure.getClass().getName())
                .en("The bundle " + bundle + " could not say what it contains: " + failure.getClass().getName());
            return new Arrival(FormDeclaration.of(id, new Text(bundle, bundle)).build(), version, List.of(fault));
        }
    }

    /** Those known from before first: a newcomer takes no code and no name from a form that already has documents. */
    static Comparator<Arrival> inTurn(Set<FormId> known) {
        return Comparator.comparing((Arrival came) -> !known.contains(came.declaration().id()))
            .thenComparing(came -> came.declaration().id().value()).thenComparing(Arrival::version);
    }
}
