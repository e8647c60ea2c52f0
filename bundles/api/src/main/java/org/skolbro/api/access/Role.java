package org.skolbro.api.access;

/** Role (roll): what somebody is to a child, a unit or the platform. Relations decide, roles only name them. */
public enum Role {
    /** Teacher, preschool teacher or other pedagogical staff assigned to a group (lärare, förskollärare, pedagog). */
    TEACHER,
    /** Mentor (mentor, ansvarig förskollärare): assigned to a group with the responsibility for its children's whole. */
    MENTOR,
    /** Headteacher (rektor) of a unit. */
    HEADTEACHER,
    /** The unit's named person for archived documents (utpekad person). */
    NAMED_PERSON,
    /** Guardian or other responsible adult (vårdnadshavare). */
    GUARDIAN,
    /** The child or adult student (elev). */
    PUPIL,
    /** Archivist (arkivarie). */
    ARCHIVIST,
    /** Municipal administrator (kommunadministratör): configuration, never documents. */
    ADMINISTRATOR,
    /** Auditor, data protection officer (revisor, dataskyddsombud): evidence, never content. */
    AUDITOR,
    /** Operator at the console (driftansvarig): counts, faults, imports; never documents. */
    OPERATOR
}
