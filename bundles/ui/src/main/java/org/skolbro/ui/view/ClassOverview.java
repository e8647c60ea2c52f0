package org.skolbro.ui.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.document.Documents;
import org.skolbro.api.register.GroupRow;
import org.skolbro.api.register.Register;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.overview.OverviewPanel;
import org.skolbro.ui.internal.text.Words;

/**
 * Class overview (klassöversikt): a whole group on one page, a row for each child, with what is written, what is lacking
 * and which levels are reached. A form extends it with a plan of its own and nothing else.
 */
public abstract class ClassOverview extends Sheet {

    /** What the overview asks of the core. */
    public record Services(Register register, Documents documents, Clock clock) {
    }

    protected ClassOverview(Here here, Services services, OverviewPlan plan) {
        this(here, services, plan, Words.both("overview.title"));
    }

    /** @param title where the groups are no classes; the same as of the {@link View} */
    protected ClassOverview(Here here, Services services, OverviewPlan plan, Text title) {
        super(here.say(title), List.of());
        Words words = Words.of(here);
        List<GroupRow> groups = services.register().groups(here.caller()).stream()
            .filter(row -> plan.codes().contains(row.group().schoolType())).toList();
        if (groups.isEmpty()) {
            content(new EmptyState(VaadinIcon.GROUP, words.say("overview.no-groups"), words.say("overview.no-groups.advice")));
            return;
        }
        lead(words.say("overview.lead"));
        OverviewPanel panel = new OverviewPanel(here, plan, services.documents(), LocalDate.now(services.clock()), groups);
        actions(new CsvLink(here, words.say("overview.csv.file"), panel::export));
        content(panel);
    }
}
