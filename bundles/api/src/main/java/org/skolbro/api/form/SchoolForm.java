package org.skolbro.api.form;

import org.osgi.annotation.versioning.ConsumerType;

/** School form (skolform) or add-on: the one service a form's bundle must register. Asked twice, it answers the same. */
@ConsumerType
public interface SchoolForm {

    FormDeclaration declaration();
}
