package org.skolbro.api.law;

/** Legal basis (lagrum eller beslut): the law, ordinance or decision that a rule rests on, as it is cited. */
public record LegalBasis(String citation) {

    public LegalBasis {
        if (citation == null || citation.isBlank()) {
            throw new IllegalArgumentException("A legal basis must be cited");
        }
    }

    public static LegalBasis of(String citation) {
        return new LegalBasis(citation);
    }

    @Override
    public String toString() {
        return citation;
    }
}
