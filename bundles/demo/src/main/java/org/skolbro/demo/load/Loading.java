package org.skolbro.demo.load;

import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.status.PlatformStatus;
import org.skolbro.api.status.Status;
import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.register.DemoPerson;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Size;
import org.skolbro.demo.time.MovableClock;
import org.skolbro.demo.time.TimeTravel;

/**
 * Loads the municipality, or what is missing of it after an earlier start. Nothing is remembered but what the platform
 * itself shows: imports that were made, documents that are there. The second import comes last, and says that all is there.
 */
@Component(service = Loading.class)
public final class Loading {

    private final TotalFiles files;
    private final Acts acts;
    private final Status status;
    private final TimeTravel time;

    @Activate
    public Loading(@Reference TotalFiles files, @Reference Acts acts, @Reference Status status, @Reference TimeTravel time) {
        this.files = files;
        this.acts = acts;
        this.status = status;
        this.time = time;
    }

    /**
     * Ends with the clock at the real time, also when it is cancelled or fails.
     *
     * @throws RuntimeException when the platform refuses something; it can be run again
     */
    public void run(Size wanted, Progress progress) {
        try {
            if (!isLoaded()) {
                load(wanted, progress);
            }
        } finally {
            time.home();
            acts.logIns().forget();
        }
    }

    /** Whether an earlier start has loaded everything. Its reports may have been destroyed since, as the plan says. */
    public boolean isLoaded() {
        Caller operator = acts.logIns().operator();
        PlatformStatus now = status.now(operator);
        return files.imported(operator) == 2 || !files.hasFirstReport(operator) && now.finalised() + now.destroyed() > 0;
    }

    private void load(Size wanted, Progress progress) {
        time.home();
        Scene scene = files.begun(acts.logIns().operator()).orElse(new Scene(wanted, today()));
        Municipality municipality = scene.municipality();
        beginning(scene, municipality, progress);
        if (!progress.cancelled()) {
            new History(acts, time, scene, municipality).live(written(), progress);
        }
        if (!progress.cancelled()) {
            ending(scene, municipality, progress);
        }
    }

    private void beginning(Scene scene, Municipality municipality, Progress progress) {
        time.to(Scene.at(scene.first(), 2));
        acts.logIns().begin();
        Caller operator = acts.logIns().operator();
        if (files.imported(operator) == 0) {
            Municipality known = municipality.beforeTheMoves();
            if (files.begun(operator).isEmpty()) {
                files.tryOut(operator, known, progress);
            }
            files.take(operator, known, progress);
        }
    }

    private void ending(Scene scene, Municipality municipality, Progress progress) {
        time.to(Yesterday.evening(scene));
        acts.logIns().newDay();
        Yesterday.logIn(acts.logIns());
        acts.safeguards().see(municipality);
        time.home();
        acts.logIns().newDay();
        leaveDrafts(municipality);
        acts.neighbours().introduce(acts.logIns().of(Office.ADMIN), today());
        files.take(acts.logIns().operator(), municipality, progress);
        leaveForTheNeighbours(municipality);
    }

    /** A package waits to be built: the headteacher has handed over what she has. */
    private void leaveForTheNeighbours(Municipality municipality) {
        Caller headteacher = acts.logIns().of(DemoPerson.REKTOR.id(), DemoPerson.REKTOR.login());
        PersonId child = acts.logIns().id(municipality.leavers().getFirst());
        acts.neighbours().leaves(headteacher, child);
        new Bridge(acts.transitions()).handOver(headteacher, child);
    }

    private void leaveDrafts(Municipality municipality) {
        Caller teacher = acts.logIns().of(DemoPerson.LARARE.id(), DemoPerson.LARARE.login());
        List<DocumentPlan> wanted = new OpenDrafts(municipality).plans(today());
        List<String> there = acts.pen().drafts(teacher).stream().map(Draft::title).toList();
        wanted.stream().filter(plan -> !there.contains(plan.title())).forEach(plan -> acts.pen().begin(plan, teacher));
    }

    /** How many documents there are, also when an earlier start loaded another size than this one was told. */
    public long documents() {
        return status.now(acts.logIns().operator()).finalised();
    }

    private long written() {
        PlatformStatus now = status.now(acts.logIns().operator());
        return now.finalised() + now.destroyed();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), MovableClock.ZONE);
    }
}
