package org.skolbro.core.internal.status;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.Forms;
import org.skolbro.core.internal.evidence.Maintenance;

/** Whether the platform is ready (driftklar): every form is as it is wanted, and nothing keeps it in maintenance. */
@Component(service = Readiness.class)
public final class Readiness {

    private final Forms forms;
    private final Maintenance maintenance;

    @Activate
    public Readiness(@Reference Forms forms, @Reference Maintenance maintenance) {
        this.forms = forms;
        this.maintenance = maintenance;
    }

    List<FormStatus> forms(Caller caller) {
        return forms.all(caller);
    }

    boolean of(List<FormStatus> all) {
        return maintenance.reason().isEmpty() && all.stream().noneMatch(Readiness::keepsWaiting);
    }

    private static boolean keepsWaiting(FormStatus form) {
        return form.state() == FormStatus.State.FAULTY || form.wish().underWay();
    }
}
