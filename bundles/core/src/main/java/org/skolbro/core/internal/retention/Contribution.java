package org.skolbro.core.internal.retention;

import java.util.Map;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;

/**
 * What one holding brings to the statistics, while it is being destroyed and never after.
 *
 * @param values of the fields that its type declares for statistics; those left empty are not in it
 */
record Contribution(PersonId child, DocumentId document, UnitCode unit, Map<String, String> values) {
}
