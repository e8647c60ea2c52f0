package org.skolbro.api.retention;

import java.time.LocalDate;

/** Decision (nämndbeslut) that a plan version or a rule about consent rests on: board, meeting date, paragraph and registry number (Dnr). */
public record Decision(String board, LocalDate date, String paragraph, String registryNumber) {

    public Decision {
        if (blank(board) || date == null || blank(paragraph) || blank(registryNumber)) {
            throw new IllegalArgumentException("A decision names the board, the date, the paragraph and the Dnr");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    @Override
    public String toString() {
        return board + " " + date + " § " + paragraph + ", Dnr " + registryNumber;
    }
}
