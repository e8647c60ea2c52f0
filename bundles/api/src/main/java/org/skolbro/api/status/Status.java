package org.skolbro.api.status;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;

/** Status (driftläge) of the platform, for operators and administrators. */
@ProviderType
public interface Status {

    PlatformStatus now(Caller caller);
}
