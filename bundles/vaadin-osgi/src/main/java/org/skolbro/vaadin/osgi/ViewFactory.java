package org.skolbro.vaadin.osgi;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes views, layouts and other parts that need more than a constructor without arguments. Registered as a service;
 * several may be present, the first that knows the type makes it.
 */
@ConsumerType
public interface ViewFactory {

    /** A new object of exactly this type; empty when another factory, or Vaadin itself, is to make it. */
    <T> Optional<T> create(Class<T> type);
}
