package org.skolbro.core.internal.register;

import java.util.List;

/** Closed lists of SS 12000:2020/korr 1:2022 (DNP's open subset) that a register may use. */
final class Codes {

    static final List<String> SCHOOL_TYPES = List.of("FS", "FKLASS", "FTH", "OPPFTH", "GR", "GRS", "TR", "SP", "SAM", "GY",
        "GYS", "VUX", "VUXSFI", "VUXGR", "VUXGY", "VUXSARGR", "VUXSARTR", "VUXSARGY", "SFI", "SARVUX", "KU", "YH", "FHS",
        "STF", "KKU", "HS", "ABU", "AU");

    static final List<String> GROUP_TYPES = List.of("Undervisning", "Klass", "Mentor", "Provgrupp", "Schema", "Avdelning",
        "Personalgrupp", "Övrigt");

    /** Those of the standard, and one of ours for the unit's named person for archived documents. */
    static final List<String> DUTY_ROLES = List.of("Rektor", "Förskolechef", "Lärare", "Förskollärare", "Barnskötare",
        "Bibliotekarie", "Lärarassistent", "Fritidspedagog", "Annan personal", "Studie- och yrkesvägledare", "Förstelärare",
        "Kurator", "Skolsköterska", "Skolläkare", "Skolpsykolog", "Speciallärare/specialpedagog", "Skoladministratör",
        "Övrig arbetsledning", "Övrig pedagogisk personal", "Arkivansvarig");

    static final List<String> SECURITY_MARKINGS = List.of("Ingen", "Sekretessmarkering", "Skyddad folkbokföring");

    /** Other relations of the standard (contact person, trustee) give no access and are not taken in. */
    static final List<String> RELATION_TYPES = List.of("Vårdnadshavare", "Annan ansvarig vuxen");

    private Codes() {
    }
}
