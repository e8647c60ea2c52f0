package org.skolbro.core.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDocument;

/** Tells in whole sentences why a document is here, who reads it and what will happen to it. */
@Component(service = WhySentences.class)
public final class WhySentences {

    private final Names names;
    private final RetentionWhy retention;
    private final HidingSentences hidings;

    @Activate
    public WhySentences(@Reference Names names, @Reference RetentionWhy retention, @Reference HidingSentences hidings) {
        this.names = names;
        this.retention = retention;
        this.hidings = hidings;
    }

    List<Text> of(Caller caller, Opened opened) {
        StoredDocument document = opened.document();
        List<Text> sentences = new ArrayList<>();
        sentences.add(made(document));
        Map<UnitCode, String> units = names.units(opened.held().stream().map(Holding::unit).distinct().toList());
        opened.held().forEach(holding -> sentences.add(held(holding,
            units.getOrDefault(holding.unit(), holding.unit().value()))));
        sentences.add(readers(document.type()));
        opened.child().ifPresent(child -> sentences.addAll(hidings.of(caller, document, child)));
        sentences.add(secrecy(document.type()));
        opened.held().forEach(holding -> sentences.add(retention.about(holding).sentence()));
        return sentences.stream().distinct().toList();
    }

    private static Text made(StoredDocument document) {
        LocalDate day = document.finalisedAt().atZone(PlatformClock.ZONE).toLocalDate();
        String basis = document.type().basis().citation();
        return Text.sv("Upprättat " + day + " av " + document.authorName() + ", med stöd av: " + basis + ".")
            .en("Finalised on " + day + " by " + document.authorName() + ", under: " + basis + ".");
    }

    private static Text held(Holding holding, String unit) {
        if (holding.holderKind() != HolderKind.UNIT) {
            return Text.sv("Finns i arkivet för " + unit + ", eftersom barnet har lämnat enheten.")
                .en("Is in the archive of " + unit + ", because the child has left the unit.");
        }
        if (holding.basis() == Basis.MADE_HERE) {
            return Text.sv("Finns hos " + unit + ", där det skrevs.").en("Is at " + unit + ", where it was written.");
        }
        LocalDate since = holding.milestones().getOrDefault(Milestone.HANDED_OVER, holding.filedOn());
        return Text.sv("Finns hos " + unit + ", eftersom det följde med barnet dit " + since + ".")
            .en("Is at " + unit + ", because it came along with the child on " + since + ".");
    }

    private static Text readers(DocumentType type) {
        List<Text> roles = type.readers().stream().sorted().map(WhySentences::role).toList();
        String strong = type.level() == AssuranceLevel.SECOND_FACTOR ? " Det krävs stark inloggning." : "";
        String strongEn = type.level() == AssuranceLevel.SECOND_FACTOR ? " A second factor is needed." : "";
        String never = type.readers().contains(Role.GUARDIAN) ? "" : " Vårdnadshavare läser det inte.";
        String neverEn = type.readers().contains(Role.GUARDIAN) ? "" : " Guardians do not read it.";
        return Text.sv("Läses av " + String.join(", ", roles.stream().map(Text::sv).toList()) + "." + strong + never)
            .en("Read by " + String.join(", ", roles.stream().map(Text::en).toList()) + "." + strongEn + neverEn);
    }

    private static Text role(Role role) {
        return switch (role) {
            case TEACHER -> Text.sv("pedagoger i barnets grupp").en("the staff of the child's group");
            case MENTOR -> Text.sv("mentorn").en("the mentor");
            case HEADTEACHER -> Text.sv("rektorn").en("the headteacher");
            case NAMED_PERSON -> Text.sv("enhetens utpekade person").en("the unit's named person");
            case GUARDIAN -> Text.sv("vårdnadshavare").en("guardians");
            case PUPIL -> Text.sv("barnet eller eleven").en("the child or pupil");
            case ARCHIVIST -> Text.sv("arkivarien när det är arkiverat").en("the archivist once it is archived");
            case ADMINISTRATOR, AUDITOR, OPERATOR -> Text.sv("ingen i förvaltningen").en("nobody in the administration");
        };
    }

    private static Text secrecy(DocumentType type) {
        return switch (type.secrecy()) {
            case OPEN -> Text.sv("Är normalt offentligt.").en("Is normally public.");
            case STRAIGHT -> Text
                .sv("Offentligt om det inte kan antas att någon lider men (23 kap. offentlighets- och sekretesslagen).")
                .en("Public unless somebody may be assumed to suffer harm (chapter 23 of the Public Access and Secrecy Act).");
            case REVERSE -> Text
                .sv("Hemligt om det inte står klart att ingen lider men (23 kap. offentlighets- och sekretesslagen).")
                .en("Secret unless it is clear that nobody suffers harm (chapter 23 of the Public Access and Secrecy Act).");
        };
    }
}
