package org.skolbro.core.internal.disclosure;

import java.time.LocalDate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What a municipality says of its own answers to requests for documents, in {@code org.skolbro.disclosure}. */
@Component(service = DisclosureSettings.class, configurationPid = "org.skolbro.disclosure")
public final class DisclosureSettings {

    private final int days;
    private final String authority;
    private final String court;
    private final String appeal;

    /**
     * @return days: working days within which an answer is prompt; authority: the board whose documents they are; court: where its
     *         decisions are appealed; appeal: instead of the house's own text on how to appeal
     */
    public @interface Settings {
        int days() default 2;

        String authority() default "";

        String court() default "kammarrätten";

        String appeal() default "";
    }

    @Activate
    public DisclosureSettings(Settings settings) {
        this(settings.days(), settings.authority(), settings.court(), settings.appeal());
    }

    private DisclosureSettings(int days, String authority, String court, String appeal) {
        this.days = Math.max(0, days);
        this.authority = authority.strip();
        this.court = court.isBlank() ? "kammarrätten" : court.strip();
        this.appeal = appeal.strip();
    }

    /** Outside OSGi. */
    public static DisclosureSettings with(int days, String authority, String appeal) {
        return new DisclosureSettings(days, authority, "kammarrätten", appeal);
    }

    LocalDate due(LocalDate received) {
        return WorkingDays.after(received, days);
    }

    String authority() {
        return authority;
    }

    /** How to appeal the authority's decision, in Swedish as the decision is. */
    String appeal() {
        return appeal.isEmpty() ? DisclosureTexts.APPEAL.formatted(court, authority.isEmpty() ? "nämnden" : authority) : appeal;
    }
}
