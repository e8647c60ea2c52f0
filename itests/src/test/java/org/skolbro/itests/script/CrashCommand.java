package org.skolbro.itests.script;

import static org.skolbro.itests.Services.done;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.osgi.framework.BundleContext;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.print.PrintRuns;
import org.skolbro.api.print.PrintScope;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.itests.Services;
import org.skolbro.itests.Village;
import org.skolbro.itests.Village.Who;

/** What staff and archivists do in a server that will be killed; each step is a command, because the shell is the way in. */
@Service
@Command(scope = "crash", name = "step", description = "One step of the test")
public final class CrashCommand implements org.apache.karaf.shell.api.action.Action {

    /** More subjects than one batch of a disposal destroys. */
    static final Village VILLAGE = new Village("kraschby", 50, 60);
    static final int LOGS = 10;

    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/learning-log");
    private static final PrintScope UNIT = new PrintScope.OfUnit(new UnitCode("kraschby-a"));
    private static final DocumentTypeId AGREEMENT = new DocumentTypeId("preschool/agreement");

    @Argument(required = true)
    String step;

    /** A path: where the step leaves what it has to tell or hand out, or where it looks for the moment to die. */
    @Argument(index = 1)
    String note;

    @Reference
    BundleContext context;

    private Services services;

    @Override
    public Object execute() {
        services = new Services(context);
        switch (step) {
            case "write" -> write();
            case "print-and-die" -> print(services.logIn(VILLAGE.id(Who.HEADTEACHER), VILLAGE.userName(Who.HEADTEACHER)),
                new DeathInTheMiddleOfAFile(Path.of(note)));
            case "print" -> print(services.back(VILLAGE.userName(Who.HEADTEACHER)), Progress.NONE);
            case "hand-out" -> handOut(Path.of(note));
            case "destroy-and-die" -> destroyAndDie(Path.of(note));
            case "resume" -> resume();
            default -> throw new IllegalArgumentException(step);
        }
        return null;
    }

    private void write() {
        Caller teacher = services.logIn(VILLAGE.id(Who.TEACHER), VILLAGE.userName(Who.TEACHER));
        List<PersonId> children = VILLAGE.classmates().stream().map(services::person).toList();
        for (int i = 0; i < LOGS; i++) {
            finalise(teacher, LOG, About.children(children), "what-happened");
        }
        finalise(teacher, AGREEMENT, About.child(children.getFirst()), "what");
    }

    private void finalise(Caller teacher, DocumentTypeId type, About about, String field) {
        Documents documents = services.get(Documents.class);
        Draft draft = done(documents.start(teacher, type, about));
        documents.save(teacher, draft.id(), List.of(new Change(field, "", "Vi gick till skogen och räknade kottar."),
            new Change(Change.DATE, draft.date().toString(), LocalDate.now().minusMonths(6).toString())));
        done(documents.finalise(teacher, draft.id()));
    }

    private void print(Caller headteacher, Progress progress) {
        done(services.get(PrintRuns.class).print(headteacher, UNIT, Locale.of("sv"), progress));
    }

    private void handOut(Path zip) {
        try (OutputStream out = Files.newOutputStream(zip)) {
            services.get(PrintRuns.class).contents(services.back(VILLAGE.userName(Who.HEADTEACHER)), UNIT, Locale.of("sv"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void destroyAndDie(Path told) {
        Disposals disposals = services.get(Disposals.class);
        Caller first = services.logIn("kraschby-arkivarie", Role.ARCHIVIST);
        adoptPlan(first);
        DisposalRun run = done(disposals.preview(first, Progress.NONE));
        Caller second = services.strong(services.logIn("kraschby-arkivarie2", Role.ARCHIVIST));
        done(disposals.approve(second, run.id(), run.digest()));
        disposals.execute(second, run.id(), new DeathAfterTheFirstBatch(told));
    }

    private void adoptPlan(Caller archivist) {
        RecordsPlans plans = services.get(RecordsPlans.class);
        RetentionRule row = RetentionRule.forDocuments("kraschby/log", LOG, new SchoolType("FS"), Basis.MADE_HERE,
            Milestone.DOCUMENT_DATE, 3, Action.DESTROY, LegalBasis.of("Arkivlagen (1990:782) 10 §"),
            Text.sv("Kort frist.").en("A short period."));
        Plan draft = done(plans.draft(archivist, List.of(row)));
        Decision decision = new Decision("Barn- och utbildningsnämnden", LocalDate.now(), "12", "BUN 1/12");
        done(plans.adopt(archivist, draft.id(), decision, LocalDate.now(), true));
    }

    private void resume() {
        Disposals disposals = services.get(Disposals.class);
        Caller archivist = services.back("kraschby-arkivarie");
        done(disposals.execute(archivist, disposals.runs(archivist).getFirst().id(), Progress.NONE));
    }

    /** Once some children are printed, has another process look for a file that is begun, and kill this one while it is there. */
    private record DeathInTheMiddleOfAFile(Path prints) implements Progress {

        private static final int FEW = 3;
        private static final String WATCH = """
            while kill -0 "$2" 2>/dev/null; do
                for part in "$1"/*/*.part; do
                    [ -e "$part" ] || continue
                    kill -STOP "$2"
                    [ -e "$part" ] && kill -KILL "$2"
                    kill -CONT "$2" 2>/dev/null
                done
            done""";

        @Override
        public void at(Text step, long done, long total) {
            if (done != FEW) {
                return;
            }
            try {
                new ProcessBuilder("sh", "-c", WATCH, "sh", prints.toString(), String.valueOf(ProcessHandle.current().pid())).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /** Once told that something is destroyed, notes how much and kills the process as the kernel would. */
    private record DeathAfterTheFirstBatch(Path told) implements Progress {

        @Override
        public void at(Text step, long destroyed, long total) {
            if (destroyed == 0) {
                return;
            }
            try {
                Files.writeString(told, destroyed + " of " + total);
                new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid())).start().waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
