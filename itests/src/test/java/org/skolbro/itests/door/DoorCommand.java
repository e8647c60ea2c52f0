package org.skolbro.itests.door;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.osgi.framework.BundleContext;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.itests.Services;
import org.skolbro.itests.door.DoorTown.Who;

/** What can be done and seen only inside the house: people come in, papers come into being, and every door is tried. */
@Service
@Command(scope = "door", name = "step", description = "One step of the proof")
public final class DoorCommand implements Action {

    /**
     * Doors that are open on purpose: the headteacher's own list of protected children, from which she gives permissions, and
     * giving one, which would open all others.
     */
    private static final Set<String> OPEN = Set.of("HEADTEACHER Grants.protectedChildren", "HEADTEACHER Grants.give");

    /**
     * Doors that tell an id and nothing else of whom it stands for, each with why: the guardians of a child whom the headteacher
     * reaches, one of them without a name; documents of a request, of which only the id is left; holds that an archivist placed, and the case of a document that she named;
     * accounts, by whom they are of; the lines of the audit.
     */
    private static final Set<String> TELL_IDS = Set.of("HEADTEACHER Consents.about", "HEADTEACHER Consents.answerers",
        "HEADTEACHER Hidings.about", "archivist Disclosures.read", "archivist Holds.inForce", "archivist Holds.place",
        "archivist Holds.lift", "archivist Holds.caseOf", "auditor Holds.inForce", "auditor Audit.lines", "administrator Accounts.list",
        "administrator Accounts.lock", "administrator Accounts.unlock", "administrator Register.find", "operator Register.find");

    private static final Map<String, Caller> CALLERS = new LinkedHashMap<>();
    private static Papers papers;
    private static Arguments arguments;

    @Argument(required = true)
    String step;

    @Argument(index = 1)
    String value;

    @Reference
    BundleContext context;

    @Override
    public Object execute() {
        switch (step) {
            case "furnish" -> furnish();
            case "services" -> services(Path.of(value));
            case "list" -> new RunningDoors(context).lines().forEach(System.out::println);
            default -> throw new IllegalArgumentException(step);
        }
        return null;
    }

    /** People come in, and write what is written about children while nobody is protected. */
    private void furnish() {
        Services services = new Services(context);
        for (Who who : Who.values()) {
            if (who != Who.CHILD && who != Who.CLASSMATE) {
                CALLERS.put(who.name(), services.logIn(who.id(), who.userName()));
            }
        }
        CALLERS.put("archivist", services.logIn(DoorTown.userName("archivist"), Role.ARCHIVIST));
        CALLERS.put("auditor", services.logIn(DoorTown.userName("auditor"), Role.AUDITOR));
        CALLERS.put("administrator", services.logIn(DoorTown.userName("administrator"), Role.ADMINISTRATOR));
        CALLERS.replaceAll((role, caller) -> strong(services, role, caller));
        CALLERS.put("operator", services.operator());
        papers = new Papers(services, CALLERS);
        papers.write();
        arguments = papers.arguments();
        ServiceDoors doors = new ServiceDoors(context, arguments, List.of());
        CALLERS.values().forEach(doors::learnFrom);
        doors.findings().forEach(System.out::println);
        papers.ids().forEach((name, id) -> System.out.println("ID " + name + " " + id));
        arguments.learnt().forEach((name, id) -> System.out.println("ID " + name + " " + id));
    }

    private static Caller strong(Services services, String role, Caller caller) {
        String secret = services.get(org.skolbro.api.access.SignIn.class).offerSecondFactor(caller).secret();
        System.out.println("SECRET " + role + " " + secret);
        return Services.in(services.get(org.skolbro.api.access.SignIn.class)
            .confirmSecondFactor(caller, org.skolbro.itests.AuthenticatorApp.code(secret)));
    }

    /** Everybody who does not reach those who have become protected tries every service. */
    private void services(Path files) {
        ServiceDoors doors = new ServiceDoors(context, arguments, papers.secretIds());
        doors.namelessTellNothing();
        List<String> roles = new ArrayList<>(CALLERS.keySet());
        roles.removeIf(role -> !DoorTown.meetsNobodyProtected(role));
        for (String role : roles) {
            Caller caller = CALLERS.get(role);
            if (!role.equals("operator") && caller.level() != AssuranceLevel.SECOND_FACTOR) {
                throw new IllegalStateException(role);
            }
            doors.tryAs(role, caller, new ServiceDoors.Known(OPEN, TELL_IDS), files);
        }
        doors.findings().forEach(System.out::println);
    }
}
