package org.skolbro.core.internal.form;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormSwitch;
import org.skolbro.api.form.FormSwitch.Act;
import org.skolbro.core.internal.access.IssuedCaller;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.FormWishStore;
import org.skolbro.core.store.FormWishStore.Wish;

/** Stores what somebody wants of a form, the line of history and the line of audit: all or none. */
@Component(service = Wishing.class)
public final class Wishing {

    private final FormWishStore wishes;
    private final AuditTrail trail;
    private final SchoolForms forms;
    private final Converging converging;
    private final Clock clock;

    @Activate
    public Wishing(@Reference FormWishStore wishes, @Reference AuditTrail trail, @Reference SchoolForms forms,
            @Reference Converging converging, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.wishes = wishes;
        this.trail = trail;
        this.forms = forms;
        this.converging = converging;
        this.clock = clock;
    }

    /** Who wants it: somebody who is logged in, or the folder that archives are laid into. */
    public record By(Optional<Caller> caller) {

        /** How the history names her. */
        public String actor() {
            return caller.map(who -> ((IssuedCaller) who).actor()).orElse("deploy");
        }

        public void audit(AuditTrail trail, String action, String reference, String detail) {
            caller.ifPresentOrElse(who -> trail.write(who, action, List.of(), reference, detail),
                () -> trail.writeAutomatic(action, List.of(), reference, detail));
        }
    }

    /** What is to be stored, and the line that tells of it. */
    public record Step(Wish wish, Act act, String from, String to) {
    }

    /** To be called in a unit of work; {@link #follow} after it. */
    public void store(By by, Step step, String reason) {
        FormId form = step.wish().form();
        wishes.want(step.wish());
        wishes.append(new FormSwitch(form, clock.instant(), step.act(), step.from(), step.to(), by.actor(), reason.strip()));
        by.audit(trail, switch (step.act()) {
            case INSTALL -> "form.installed";
            case ON -> "form.switched-on";
            case OFF -> "form.switched-off";
            case UPGRADE -> "form.upgraded";
            case ROLLBACK -> "form.rolled-back";
        }, form.value(), (step.from().equals(step.to()) ? "" : step.from() + " > " + step.to() + " ") + reason.strip());
    }

    /** Lets this node go to what is wanted now. */
    public void follow() {
        forms.reload();
        converging.hurry();
    }
}
