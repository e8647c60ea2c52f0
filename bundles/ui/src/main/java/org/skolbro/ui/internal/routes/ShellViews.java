package org.skolbro.ui.internal.routes;

import java.util.List;

/**
 * The shell's own views of one task group, with the services they need. Each is a component of its own, so that the rest
 * can be used while one core service is away.
 */
public interface ShellViews {

    List<Entry> entries();
}
