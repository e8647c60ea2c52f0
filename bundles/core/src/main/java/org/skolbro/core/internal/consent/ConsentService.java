package org.skolbro.core.internal.consent;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.consent.SignedPaper;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.HiddenPapers;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.register.ListedChildren;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/** Asks guardians and keeps their answers; never says what follows, that is for transitions to evaluate. */
@Component
public final class ConsentService implements Consents {

    private static final Set<Role> STAFF = Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER);

    private final UnitOfWork unitOfWork;
    private final Gate gate;
    private final AuditTrail trail;
    private final Clock clock;
    private final FormRules forms;
    private final RegisterStore register;
    private final ConsentStore answers;
    private final HoldingStore holdings;
    private final HiddenPapers hidden;
    private final Withdrawals withdrawals;
    private final PaperAnswers papers;

    @Activate
    public ConsentService(@Reference UnitOfWork unitOfWork, @Reference Gate gate, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock, @Reference FormRules forms, @Reference RegisterStore register,
            @Reference ConsentStore answers, @Reference HoldingStore holdings, @Reference HiddenPapers hidden,
            @Reference Withdrawals withdrawals) {
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.trail = trail;
        this.clock = clock;
        this.forms = forms;
        this.register = register;
        this.answers = answers;
        this.holdings = holdings;
        this.hidden = hidden;
        this.withdrawals = withdrawals;
        papers = new PaperAnswers(unitOfWork, trail, clock, answers, withdrawals);
    }

    @Override
    public List<ConsentCard> about(Caller caller, PersonId child) {
        return unitOfWork.inOne(() -> {
            Set<Role> roles = gate.towards(caller, child);
            WhoAnswers who = answering(child);
            if (isSilentPupil(caller, roles, who.guardians())) {
                return List.of();
            }
            if (!roles.contains(Role.GUARDIAN) && !roles.contains(Role.PUPIL) && roles.stream().noneMatch(STAFF::contains)) {
                throw new NotFound("Child " + child);
            }
            trail.write(caller, "consent.read", List.of(child), "", "");
            List<ConsentAnswer> given = answers.about(child);
            List<Holding> held = hidden.without(caller, holdings.activeOf(child));
            ConsentCards cards = new ConsentCards(gate, forms, register, new ConsentCards.Table(caller, child, roles, who, given, held, rules()));
            return asked(child).stream().map(cards::of).toList();
        });
    }

    @Override
    public Outcome<ConsentAnswer> answer(Caller caller, PersonId child, PurposeId purpose, int shownTextVersion, Choice choice) {
        return unitOfWork.inOne(() -> {
            Set<Role> roles = gate.towards(caller, child);
            if (!roles.contains(Role.GUARDIAN) && !roles.contains(Role.PUPIL)) {
                throw new NotFound("Child " + child);
            }
            PersonId guardian = caller.person().orElseThrow(() -> new NotFound("Child " + child));
            if (!answering(child).by(rules().terms(purpose)).contains(guardian)) {
                return Outcome.refused(ConsentSentences.NOT_A_GUARDIAN);
            }
            if (question(child, purpose).textVersion() != shownTextVersion) {
                return Outcome.refused(ConsentSentences.TEXT_CHANGED);
            }
            Optional<ConsentAnswer> before = ConsentCards.latest(answers.about(child), purpose, guardian);
            if (choice == Choice.WITHDRAWN && before.map(ConsentAnswer::choice).orElse(Choice.NO) != Choice.YES) {
                return Outcome.refused(ConsentSentences.NOTHING_TO_WITHDRAW);
            }
            if (before.isPresent() && before.get().choice() == choice && before.get().textVersion() == shownTextVersion && !isOld(before.get())) {
                return Outcome.done(before.get());
            }
            ConsentAnswer answer = new ConsentAnswer(new ConsentAnswerId(Ids.next()), child, guardian, purpose,
                shownTextVersion, choice, caller.level(), clock.instant());
            answers.add(answer);
            trail.write(caller, "consent.answered", List.of(child), answer.id().toString(),
                purpose + " text " + shownTextVersion + " " + choice);
            if (choice == Choice.WITHDRAWN) {
                withdrawals.told(caller, answer);
            } else if (choice == Choice.YES) {
                withdrawals.givenAnew(caller, answer);
            }
            return Outcome.done(answer);
        });
    }

    @Override
    public List<Answerer> answerers(Caller caller, PersonId child) {
        return unitOfWork.inOne(() -> {
            requireHeadteacher(caller, child);
            WhoAnswers who = answering(child);
            List<PersonId> all = asked(child).stream().flatMap(purpose -> who.by(rules().terms(purpose.id())).stream()).distinct().toList();
            trail.write(caller, "consent.answerers-listed", List.of(child), "", "");
            return register.persons(all).stream()
                .map(person -> new Answerer(person.id(), person.isProtected() ? "" : person.name().full())).toList();
        });
    }

    @Override
    public Outcome<ConsentAnswer> register(Caller caller, PersonId child, SignedPaper paper, InputStream scan) {
        return papers.take(caller, child, paper, scan, () -> {
            requireHeadteacher(caller, child);
            if (!answering(child).by(rules().terms(paper.purpose())).contains(paper.guardian())) {
                return Optional.of(ConsentSentences.NOT_ANSWERING);
            }
            if (question(child, paper.purpose()).textVersion() != paper.textVersion()) {
                return Optional.of(ConsentSentences.OTHER_TEXT);
            }
            return paper.signedOn().isAfter(today()) ? Optional.of(ConsentSentences.NOT_SIGNED_YET) : Optional.empty();
        });
    }

    @Override
    public InputStream scan(Caller caller, PersonId child, ConsentAnswerId answer) {
        unitOfWork.inOne(() -> {
            requireHeadteacher(caller, child);
            if (answers.about(child).stream().noneMatch(one -> one.id().equals(answer) && one.paper().isPresent())) {
                throw new NotFound("Scan of " + answer);
            }
            trail.write(caller, "consent.scan-read", List.of(child), answer.toString(), "");
        });
        return answers.scan(answer);
    }

    private void requireHeadteacher(Caller caller, PersonId child) {
        if (!gate.towards(caller, child).contains(Role.HEADTEACHER)) {
            throw new NotFound("Child " + child);
        }
    }

    private ConsentPurpose question(PersonId child, PurposeId purpose) {
        return asked(child).stream().filter(one -> one.id().equals(purpose)).findFirst()
            .orElseThrow(() -> new NotFound("Purpose " + purpose));
    }

    /** A yes that has grown too old is given anew. */
    private boolean isOld(ConsentAnswer answer) {
        return ConsentStanding.until(answer, rules().terms(answer.purpose())).filter(today()::isAfter).isPresent();
    }

    @Override
    public List<ChildRow> unanswered(Caller caller, UnitCode unit) {
        return unitOfWork.inOne(() -> {
            if (!gate.at(caller, unit).contains(Role.HEADTEACHER)) {
                throw new NotFound("Unit " + unit);
            }
            List<ChildRow> missing = new UnansweredChildren(register, answers, forms).at(unit, today());
            trail.write(caller, "consent.unanswered-listed",
                missing.stream().map(ChildRow::id).toList(), unit.value(), "");
            return missing;
        });
    }

    @Override
    public Map<PersonId, Text> custodyChanged(Caller caller, UnitCode unit) {
        return unitOfWork.inOne(() -> {
            if (!gate.at(caller, unit).contains(Role.HEADTEACHER)) {
                throw new NotFound("Unit " + unit);
            }
            Map<PersonId, Text> changed = new UnansweredChildren(register, answers, forms).custodyChanged(unit, today());
            trail.write(caller, "consent.custody-listed", List.copyOf(changed.keySet()), unit.value(), "");
            return changed;
        });
    }

    @Override
    public List<Standing> standings(Caller caller, GroupId group) {
        return unitOfWork.inOne(() -> {
            List<Person> children = new ListedChildren(gate, register, clock).persons(caller, group);
            List<SchoolType> codes = register.groups(List.of(group)).stream().map(Group::schoolType).toList();
            trail.write(caller, "consent.group-read", children.stream().map(Person::id).toList(), group.value(), "");
            return new GroupStandings(register, answers).of(children, forms.purposes(codes), today());
        });
    }

    /** What is asked of a child's guardians: by the forms she is placed in, and about papers that are held for her. */
    private List<ConsentPurpose> asked(PersonId child) {
        Set<DocumentTypeId> held = holdings.activeOf(child).stream().map(Holding::type).collect(Collectors.toSet());
        List<ConsentPurpose> here = forms.purposes(register.placements(List.of(child)).stream()
            .filter(placement -> placement.span().contains(today())).map(Placement::schoolType).distinct().toList());
        return forms.purposes().stream()
            .filter(purpose -> here.contains(purpose) || purpose.types().stream().anyMatch(held::contains)).toList();
    }

    private WhoAnswers answering(PersonId child) {
        return register.person(child).map(person -> Guardians.of(person, register.guardianships(List.of(child)), today()))
            .orElse(new WhoAnswers(List.of(), List.of()));
    }

    private RulesOfTheDay rules() {
        return new RulesOfTheDay(answers.rules(), today());
    }

    /** A pupil who is not of age is asked nothing. */
    private static boolean isSilentPupil(Caller caller, Set<Role> roles, List<PersonId> answering) {
        return roles.equals(Set.of(Role.PUPIL)) && caller.person().filter(answering::contains).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
