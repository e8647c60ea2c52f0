package org.skolbro.core.internal.evidence;

import java.util.Optional;

import org.skolbro.api.text.Text;

/** Maintenance mode (underhållsläge): nothing is destroyed and the platform is not ready while a reason stands. */
public interface Maintenance {

    Optional<Text> reason();
}
