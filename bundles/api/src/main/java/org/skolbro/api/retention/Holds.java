package org.skolbro.api.retention;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;

/** Holds (gallringsstopp). One placed at any time before an item is destroyed saves it. For archivists. */
@ProviderType
public interface Holds {

    Outcome<HoldRow> place(Caller caller, HoldRow.Scope scope, String reason, LegalBasis basis);

    Outcome<HoldRow> lift(Caller caller, HoldId hold, String reason);

    List<HoldRow> inForce(Caller caller);
}
