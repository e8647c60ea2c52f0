package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.roda_project.commons_ip2.validator.EARKSIPValidator;
import org.roda_project.commons_ip2.validator.reporter.ValidationReportOutputJson;

/**
 * What commons-ip2 says of a package, requirement by requirement. Its exit code is not enough: it is read from the report.
 *
 * @param errors requirements that must be met and are not
 * @param warnings requirements that should be met and are not
 */
record Judgement(int passed, List<String> errors, List<String> warnings) {

    static Judgement of(Path sip, String version, Path folder) throws Exception {
        Path report = folder.resolve("report.json");
        try (OutputStream out = Files.newOutputStream(report)) {
            new EARKSIPValidator(new ValidationReportOutputJson(sip, out), version).validate(version);
        }
        return read(report);
    }

    private static Judgement read(Path report) throws IOException {
        List<String> errors = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        int passed = 0;
        try (InputStream in = Files.newInputStream(report)) {
            for (JsonNode requirement : new ObjectMapper().readTree(in).path("validation")) {
                String outcome = requirement.path("testing").path("outcome").asText();
                String level = requirement.path("level").asText();
                if (outcome.equals("PASSED")) {
                    passed++;
                } else if (outcome.equals("FAILED")) {
                    (level.equals("MUST") ? errors : warnings).add(requirement.path("id").asText() + " "
                        + requirement.path("testing").path("issues") + requirement.path("testing").path("notes"));
                }
            }
        }
        return new Judgement(passed, errors, warnings);
    }
}
