package org.skolbro.core.internal.transition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.person.Person;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.consent.Guardians;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.HandOverRecord.Asked;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.HandOverRecord.Paper;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransition;

/** Gathers everything a hand-over is decided from, as it is at this moment. */
@Component(service = HandOverFacts.class)
public final class HandOverFacts {

    private final FormRules forms;
    private final RegisterStore register;
    private final ConsentStore answers;
    private final HoldingStore holdings;

    @Activate
    public HandOverFacts(@Reference FormRules forms, @Reference RegisterStore register, @Reference ConsentStore answers,
            @Reference HoldingStore holdings) {
        this.forms = forms;
        this.register = register;
        this.answers = answers;
        this.holdings = holdings;
    }

    Facts now(StoredTransition transition, Collection<DocumentId> needed, LocalDate today) {
        Person child = register.person(transition.child()).orElseThrow(() -> new NotFound("Child"));
        List<Asked> purposes = forms.purposes().stream()
            .map(purpose -> new Asked(purpose.id(), purpose.textVersion())).toList();
        List<Paper> papers = leaving(transition, today).stream()
            .map(holding -> new Paper(holding.document(), holding.type())).distinct().toList();
        return new Facts(today, transition.fromType(), transition.toType(), sameProvider(transition),
            forms.transitionRules(), purposes,
            Guardians.answeringFor(child, register.guardianships(List.of(transition.child())), today),
            answers.about(transition.child()), papers, List.copyOf(needed));
    }

    /**
     * What the unit that is left holds for the child. A child who leaves the leisure centre but stays at the school in the
     * same building leaves only what belongs to the leisure centre.
     */
    List<Holding> leaving(StoredTransition transition, LocalDate today) {
        List<SchoolType> stays = register.placements(List.of(transition.child())).stream()
            .filter(placement -> placement.unit().equals(transition.fromUnit()) && placement.span().contains(today))
            .map(Placement::schoolType).filter(code -> !code.equals(transition.fromType())).toList();
        return holdings.activeOf(transition.child()).stream()
            .filter(holding -> holding.holderKind() == HolderKind.UNIT && holding.unit().equals(transition.fromUnit()))
            .filter(holding -> !stays.contains(holding.schoolType())).toList();
    }

    private boolean sameProvider(StoredTransition transition) {
        Map<UnitCode, Unit> units = register.units(List.of(transition.fromUnit(), transition.toUnit())).stream()
            .collect(Collectors.toMap(Unit::code, Function.identity()));
        Unit from = units.get(transition.fromUnit());
        Unit to = units.get(transition.toUnit());
        return from != null && to != null && from.provider().equals(to.provider());
    }
}
