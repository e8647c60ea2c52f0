package org.skolbro.api.register;

import java.util.regex.Pattern;

import org.skolbro.api.text.Text;

/** SchoolType code of SS 12000 (skolformskod), such as FS, FKLASS, GR, GY, VUX. */
public record SchoolType(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,12}");

    public SchoolType {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a valid SchoolType");
        }
    }

    /** What the law calls it, whether or not a form that serves it is installed; a code that is not known is its own name. */
    public Text name() {
        return switch (value) {
            case "FS" -> Text.sv("Förskola").en("Preschool");
            case "FKLASS" -> Text.sv("Förskoleklass").en("Preschool class");
            case "FTH" -> Text.sv("Fritidshem").en("Leisure-time centre");
            case "OPPFTH" -> Text.sv("Öppen fritidsverksamhet").en("Open leisure-time activities");
            case "GR" -> Text.sv("Grundskola").en("Compulsory school");
            case "GRS" -> Text.sv("Anpassad grundskola").en("Adapted compulsory school");
            case "TR" -> Text.sv("Anpassad grundskola, ämnesområden").en("Adapted compulsory school, subject areas");
            case "SP" -> Text.sv("Specialskola").en("Special school");
            case "SAM" -> Text.sv("Sameskola").en("Sami school");
            case "GY" -> Text.sv("Gymnasieskola").en("Upper secondary school");
            case "GYS" -> Text.sv("Anpassad gymnasieskola").en("Adapted upper secondary school");
            case "VUX" -> Text.sv("Komvux").en("Adult education");
            case "VUXGR" -> Text.sv("Komvux på grundläggande nivå").en("Adult education at compulsory level");
            case "VUXGY" -> Text.sv("Komvux på gymnasial nivå").en("Adult education at upper secondary level");
            case "VUXSFI" -> Text.sv("Komvux i svenska för invandrare").en("Adult education in Swedish for immigrants");
            case "SFI" -> Text.sv("Utbildning i svenska för invandrare").en("Swedish for immigrants");
            case "SARVUX" -> Text.sv("Komvux som anpassad utbildning").en("Adapted adult education");
            case "VUXSARGR" -> Text.sv("Komvux som anpassad utbildning på grundläggande nivå")
                .en("Adapted adult education at compulsory level");
            case "VUXSARGY" -> Text.sv("Komvux som anpassad utbildning på gymnasial nivå")
                .en("Adapted adult education at upper secondary level");
            case "VUXSARTR" -> Text.sv("Komvux som anpassad utbildning, ämnesområden").en("Adapted adult education, subject areas");
            default -> new Text(value, value);
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
