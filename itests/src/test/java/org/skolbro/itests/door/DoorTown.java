package org.skolbro.itests.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Two preschools as a total file, with people whose names, numbers and addresses nobody else has: what of them is seen
 * anywhere has come through a door. First nobody has protected personal data, so that papers of all kinds come into being;
 * in the second file five have.
 */
public final class DoorTown {

    /** Who lives or works there; the first five get protected. */
    public enum Who {
        CHILD("Qvistera", "Zackowhjelm", "20210317TF77", true),
        MOTHER("Wiwekanna", "Zackowhjelm", "19850607TF78", true),
        HIDDEN_GUARDIAN("Xenobiela", "Kjexhult", "19840203TF79", true),
        HIDDEN_TEACHER("Yrsalotta", "Cederzkvist", "19760911TF76", true),
        HIDDEN_HEADTEACHER("Ytterlina", "Brännkvistel", "19700911TF75", true),
        CLASSMATE("Bo", "Dörrby", "20210501TF11", false),
        NEIGHBOUR("Nils", "Dörrby", "19800101TF12", false),
        TEACHER("Tove", "Dörrby", "19810101TF13", false),
        HEADTEACHER("Rut", "Dörrby", "19820101TF14", false),
        ARCHIVE_KEEPER("Arne", "Dörrby", "19830101TF15", false),
        NEXT_TEACHER("Nora", "Dörrby", "19840101TF16", false),
        NEXT_HEADTEACHER("Nina", "Dörrby", "19850101TF17", false);

        final String given;
        final String family;
        final String number;
        final boolean becomesProtected;

        Who(String given, String family, String number, boolean becomesProtected) {
            this.given = given;
            this.family = family;
            this.number = number;
            this.becomesProtected = becomesProtected;
        }

        public UUID id() {
            return UUID.nameUUIDFromBytes(("doors " + name()).getBytes(StandardCharsets.UTF_8));
        }

        /** Says nothing of the person, as user names of protected people should not. */
        public String userName() {
            return "dorr-" + ordinal();
        }

        String mail() {
            return "post-" + number.toLowerCase(Locale.ROOT) + "@dorrby.example";
        }

        String mobile() {
            return "07017406" + (10 + ordinal());
        }

        /** What nobody who does not reach this person may meet anywhere. */
        Stream<String> marks() {
            return Stream.of(given, family, number, number.substring(0, 8) + "-", day(), mail(), mobile(), id().toString());
        }

        private String day() {
            return LocalDate.of(Integer.parseInt(number.substring(0, 4)), Integer.parseInt(number.substring(4, 6)),
                Integer.parseInt(number.substring(6, 8))).toString();
        }
    }

    public static final String GROUP = "dorr-grupp-a";
    public static final String UNIT = "dorr-a";
    public static final String NEXT_UNIT = "dorr-b";

    /** What stands in a document about the child alone. */
    static final String TITLE = "Qzrubrik";
    static final String TEXT = "Qzinnehåll om barnet";
    static final String FILE = "Qzbild.png";
    static final String REASON = "Qzskäl";

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LONG_AGO = TODAY.minusYears(1);
    private static final LocalDate SOON = TODAY.plusDays(20);

    private DoorTown() {
    }

    /** Whatever tells of somebody who has protected personal data, or of what was written about her. */
    public static List<String> marks() {
        return Stream.concat(Arrays.stream(Who.values()).filter(who -> who.becomesProtected).flatMap(Who::marks),
            Stream.of(TITLE, TEXT, FILE, REASON)).distinct().toList();
    }

    /** By role or office, as {@link DoorCommand} calls them. */
    public static String userName(String role) {
        return switch (role) {
            case "archivist" -> "dorr-arkivarie";
            case "auditor" -> "dorr-revisor";
            case "administrator" -> "dorr-admin";
            default -> Who.valueOf(role).userName();
        };
    }

    /** Whether this one is neither protected nor close to anybody who is. */
    public static boolean meetsNobodyProtected(String role) {
        return Arrays.stream(Who.values()).noneMatch(who -> who.becomesProtected && who.name().equals(role));
    }

    /** @param marked whether some have protected personal data by now */
    public static Path file(Path folder, boolean marked) throws IOException {
        Files.createDirectories(folder);
        csv(folder, "units", "unitCode,displayName,schoolTypes,provider", List.of(
            UNIT + ",Förskolan Låset,FS,Byn", NEXT_UNIT + ",Förskolan Nyckeln,FS,Byn"));
        csv(folder, "persons", "personId,civicNo,givenName,familyName,securityMarking,email,mobile",
            Stream.of(Who.values()).map(who -> person(who, marked)).toList());
        csv(folder, "guardianships", "childId,guardianId,relationType,startDate,endDate", List.of(
            guards(Who.CHILD, Who.MOTHER), guards(Who.CLASSMATE, Who.NEIGHBOUR), guards(Who.CLASSMATE, Who.HIDDEN_GUARDIAN)));
        csv(folder, "placements", "childId,unitCode,schoolType,schoolYear,startDate,endDate",
            Stream.of(Who.CHILD, Who.CLASSMATE).flatMap(DoorTown::stays).toList());
        csv(folder, "groups", "groupId,unitCode,displayName,groupType,schoolType,startDate,endDate", List.of(
            GROUP + "," + UNIT + ",Smyg,Avdelning,FS," + LONG_AGO + ",",
            "dorr-grupp-b," + NEXT_UNIT + ",Karm,Avdelning,FS," + LONG_AGO + ","));
        csv(folder, "memberships", "groupId,personId,startDate,endDate", Stream.of(Who.CHILD, Who.CLASSMATE)
            .map(who -> GROUP + "," + who.id() + "," + LONG_AGO + "," + SOON).toList());
        csv(folder, "duties", "personId,unitCode,dutyRole,startDate,endDate", List.of(
            works(Who.TEACHER, UNIT, "Förskollärare"), works(Who.HIDDEN_TEACHER, UNIT, "Förskollärare"),
            works(Who.HEADTEACHER, UNIT, "Rektor"), works(Who.HIDDEN_HEADTEACHER, UNIT, "Rektor"), works(Who.ARCHIVE_KEEPER, UNIT, "Arkivansvarig"),
            works(Who.NEXT_TEACHER, NEXT_UNIT, "Förskollärare"), works(Who.NEXT_HEADTEACHER, NEXT_UNIT, "Rektor")));
        csv(folder, "assignments", "groupId,personId,assignmentRole,startDate,endDate", List.of(
            GROUP + "," + Who.TEACHER.id() + ",Mentor," + LONG_AGO + ",",
            GROUP + "," + Who.HIDDEN_TEACHER.id() + ",Förskollärare," + LONG_AGO + ",",
            "dorr-grupp-b," + Who.NEXT_TEACHER.id() + ",Mentor," + LONG_AGO + ","));
        return folder;
    }

    private static String person(Who who, boolean marked) {
        return String.join(",", who.id().toString(), who.number, who.given, who.family,
            marked && who.becomesProtected ? "Sekretessmarkering" : "", who.mail(), who.mobile());
    }

    private static String guards(Who child, Who adult) {
        return child.id() + "," + adult.id() + ",Vårdnadshavare," + LONG_AGO + ",";
    }

    private static Stream<String> stays(Who child) {
        return Stream.of(child.id() + "," + UNIT + ",FS,," + LONG_AGO + "," + SOON,
            child.id() + "," + NEXT_UNIT + ",FS,," + SOON.plusDays(1) + ",");
    }

    private static String works(Who who, String unit, String role) {
        return who.id() + "," + unit + "," + role + "," + LONG_AGO + ",";
    }

    private static void csv(Path folder, String file, String heading, List<String> rows) throws IOException {
        Files.write(folder.resolve(file + ".csv"), Stream.concat(Stream.of(heading), rows.stream()).toList());
    }
}
