package org.skolbro.ui.internal.signin;

import java.util.List;

import org.skolbro.api.status.Origin;

/** Whether this is a demo, and who may log in to it. Only the demo itself makes these accounts. */
public record Demo(boolean on) {

    static final String PASSWORD = "skolbro-demo";

    private static final List<String> LOG_INS = List.of("larare", "rektor", "larare2", "rektor2", "vardnadshavare",
        "vardnadshavare2", "larare3", "rektor3", "larare4", "larare5", "larare6", "larare7", "elev", "studerande", "arkivarie", "arkivarie2", "admin", "revisor");

    public static Demo of(Origin origin) {
        return new Demo(origin.madeByDemo());
    }

    List<String> logIns() {
        return on ? LOG_INS : List.of();
    }

    /** The secret of every second factor here, in groups of four. */
    String secret() {
        return on ? SecondFactorSetUp.grouped(Origin.DEMO_SECRET) : "";
    }
}
