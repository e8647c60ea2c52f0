package org.skolbro.core.internal.disclosure;

import java.util.Collection;
import java.util.List;

import org.skolbro.api.disclosure.Provision;
import org.skolbro.api.text.Text;

/** The provisions on secrecy that documents of schools fall under. An id is stored for decades and never means another one. */
final class Provisions {

    static final List<Provision> ROWS = List.of(
        row("osl-23-1", "23 kap. 1 § OSL", "Förskolan: enskilds personliga förhållanden, om det inte står klart att uppgiften kan röjas utan men.",
            "Preschool: somebody’s personal circumstances, unless it is clear that telling them harms nobody."),
        row("osl-23-2-1", "23 kap. 2 § första stycket OSL",
            "Skolan: enskilds personliga förhållanden i psykologisk, psykosocial eller specialpedagogisk insats, om det inte står klart"
                + " att uppgiften kan röjas utan men.",
            "School: personal circumstances in psychological, psychosocial or special educational help, unless it is clear that telling"
                + " them harms nobody."),
        row("osl-23-2-2", "23 kap. 2 § andra stycket OSL",
            "Skolan: personliga förhållanden i annan elevstödjande verksamhet, eller ärende om tillrättaförande eller skiljande, om det"
                + " kan antas att någon lider men.",
            "School: personal circumstances in other support of pupils, or a case of discipline or separation, where somebody may be"
                + " harmed."),
        row("osl-23-2-3", "23 kap. 2 § tredje stycket OSL",
            "Skolan: identitet, adress och liknande, om det av särskild anledning kan antas att någon lider men.",
            "School: identity, address and the like, where there are special reasons to assume that somebody is harmed."),
        row("osl-23-3", "23 kap. 3 § OSL", "Fritidshem och annan pedagogisk verksamhet: enskilds personliga förhållanden.",
            "Leisure-time centres and other pedagogical activity: personal circumstances."),
        row("osl-23-5", "23 kap. 5 § OSL", "Vuxenutbildning: enskilds personliga förhållanden.", "Adult education: personal circumstances."),
        row("osl-21-1", "21 kap. 1 § OSL", "Uppgift om hälsa eller sexualliv, om det måste antas att någon lider betydande men.",
            "Health or sexual life, where somebody must be assumed to be considerably harmed."),
        row("osl-21-3", "21 kap. 3 § OSL", "Adress och annat som visar var någon finns, om hon kan antas utsättas för hot eller våld.",
            "Address and what else shows where somebody is, where she may be threatened or harmed."),
        row("osl-21-5", "21 kap. 5 § OSL", "Utlännings personliga förhållanden, om röjandet kan leda till övergrepp.",
            "A foreigner’s personal circumstances, where telling them may lead to abuse."),
        row("osl-21-7", "21 kap. 7 § OSL", "Personuppgift som efter utlämnandet kan antas behandlas i strid med dataskyddsförordningen.",
            "Personal data that may be processed against the GDPR once handed out."),
        row("osl-12-3", "12 kap. 3 § OSL", "Uppgift om barnet som inte får lämnas till vårdnadshavaren, för att barnet kan lida betydande men.",
            "What may not be told to the guardian, because the child may be considerably harmed."));

    private Provisions() {
    }

    private static Provision row(String id, String citation, String sv, String en) {
        return new Provision(id, citation, Text.sv(sv).en(en));
    }

    static boolean know(Collection<String> ids) {
        return ids.stream().allMatch(id -> ROWS.stream().anyMatch(row -> row.id().equals(id)));
    }

    /** In the order of the list. */
    static List<Provision> of(Collection<String> ids) {
        return ROWS.stream().filter(row -> ids.contains(row.id())).toList();
    }
}
