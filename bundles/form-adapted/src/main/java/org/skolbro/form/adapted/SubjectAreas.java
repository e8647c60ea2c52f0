package org.skolbro.form.adapted;

import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.document.Field.Section;
import org.skolbro.api.text.Text;

/**
 * Subject areas ("ämnesområden") with what is looked for in each, in the platform's own short words; the plans of the areas
 * say the rest. The criteria know two levels, and what is shown together with somebody counts as a step on the way.
 */
final class SubjectAreas {

    static final List<Choice> LEVELS = List.of(
        new Choice("together", Text.sv("Tillsammans med någon").en("Together with somebody")),
        new Choice("basic", Text.sv("Grundläggande").en("Basic")),
        new Choice("deeper", Text.sv("Fördjupade").en("Deeper")));

    static final List<Section> ALL = List.of(
        area("aesthetics", Text.sv("Estetisk verksamhet").en("Aesthetics"),
            Text.sv("Skapar med bild, musik, rörelse eller slöjd").en("Creates with pictures, music, movement or crafts"),
            Text.sv("Väljer material och uttryck").en("Chooses material and expression"),
            Text.sv("Visar vad hen tycker om det som skapats").en("Shows what she thinks of what was created")),
        area("communication", Text.sv("Kommunikation").en("Communication"),
            Text.sv("Uttrycker vilja, känslor och tankar").en("Expresses will, feelings and thoughts"),
            Text.sv("Samspelar med andra").en("Interacts with others"),
            Text.sv("Använder bilder, tecken, tal eller text").en("Uses pictures, signs, speech or text")),
        area("motor", Text.sv("Motorik").en("Motor skills"),
            Text.sv("Rör sig och använder kroppen").en("Moves and uses the body"),
            Text.sv("Deltar i lek och rörelse").en("Takes part in play and movement"),
            Text.sv("Känner igen vad kroppen behöver").en("Recognises what the body needs")),
        area("daily", Text.sv("Vardagsaktiviteter").en("Daily activities"),
            Text.sv("Klarar moment i vardagen").en("Manages steps of daily life"),
            Text.sv("Planerar och gör val").en("Plans and makes choices"),
            Text.sv("Deltar i närmiljön").en("Takes part in the surroundings")),
        area("reality", Text.sv("Verklighetsuppfattning").en("Understanding of reality"),
            Text.sv("Jämför, sorterar och räknar").en("Compares, sorts and counts"),
            Text.sv("Förstår tid och ordning").en("Understands time and order"),
            Text.sv("Undersöker natur och samhälle").en("Investigates nature and society")));

    private SubjectAreas() {
    }

    private static Section area(String key, Text name, Text... criteria) {
        List<Choice> rows = new ArrayList<>();
        for (Text criterion : criteria) {
            rows.add(new Choice("c" + (rows.size() + 1), criterion));
        }
        return new Section(key, name, rows);
    }
}
