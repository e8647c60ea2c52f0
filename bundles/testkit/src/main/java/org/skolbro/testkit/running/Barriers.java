package org.skolbro.testkit.running;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What keeps somebody from using an open page (tillgänglighetshinder), as axe finds it against WCAG 2.2 A and AA, which the law
 * on accessible digital public service (2018:1937) asks for through its standard. Nothing found is no proof that all can use it.
 */
public final class Barriers {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The rows of a long list are alike. */
    private static final String LATER_ROWS = "vaadin-grid-cell-content:nth-of-type(n+150)";

    private Barriers() {
    }

    /** A sentence for each. */
    public static List<String> on(ChromeDriver browser) {
        return found(axe().withTags(WCAG), browser);
    }

    /** Colours that cannot be told apart, alone: what changes between a light and a dark page. */
    public static List<String> ofContrast(ChromeDriver browser) {
        return found(axe().withOnlyRules(List.of("color-contrast")), browser);
    }

    /** Of what it found in order it tells one example: all of them together are most of its answer. */
    private static AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder().withOptions(options);
    }

    private static List<String> found(AxeBuilder axe, ChromeDriver browser) {
        // in this window: else it would open another one for each look
        return axe.exclude(LATER_ROWS).setLegacyMode().analyze(browser).getViolations().stream().map(Barriers::sentence).toList();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
            + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
    }
}
