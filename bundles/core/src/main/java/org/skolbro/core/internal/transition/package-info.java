/** Transitions: what follows a child over the bridge, decided in one place and replayable. */
package org.skolbro.core.internal.transition;
