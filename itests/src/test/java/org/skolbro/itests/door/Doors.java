package org.skolbro.itests.door;

import org.skolbro.itests.AuthenticatorApp;
import org.skolbro.itests.Services;

/** What a bundle needs to go through the doors inside a running house. */
public final class Doors {

    public static final Class<?> COMMAND = DoorCommand.class;
    public static final Class<?>[] OTHERS = {DoorTown.class, Papers.class, Arguments.class, ServiceDoors.class, Told.class,
        RunningDoors.class, Services.class, AuthenticatorApp.class};

    private Doors() {
    }
}
