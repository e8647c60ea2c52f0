package org.skolbro.ui.internal.signin;

import java.util.List;

/** Whether this is a demo, and who may log in to it. Only the demo itself makes these accounts. */
public record Demo(boolean on) {

    public static final String PASSWORD = "skolbro-demo";

    private static final List<String> LOG_INS = List.of("larare", "rektor", "larare2", "rektor2", "vardnadshavare",
        "vardnadshavare2", "arkivarie", "arkivarie2", "admin", "revisor");

    /** Told by the process: {@code -Dskolbro.demo=true} or the same key in the environment of the start script. */
    public static Demo ofThisProcess() {
        return new Demo(Boolean.getBoolean("skolbro.demo") || Boolean.parseBoolean(System.getenv("SKOLBRO_DEMO")));
    }

    public List<String> logIns() {
        return on ? LOG_INS : List.of();
    }
}
