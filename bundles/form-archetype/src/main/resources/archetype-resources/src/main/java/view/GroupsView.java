package ${package}.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.skolbro.api.register.GroupRow;
import org.skolbro.api.register.Register;
import org.skolbro.api.text.Text;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** The caller's groups, as a first view to go on from. The caller goes with every question. */
public final class GroupsView extends Sheet {

    GroupsView(Here here, Register register) {
        super("${formName}", List.of());
        List<GroupRow> groups = register.groups(here.caller());
        if (groups.isEmpty()) {
            content(new EmptyState(VaadinIcon.GROUP, here.say(Text.sv("Du har inga grupper").en("You have no groups")), ""));
            return;
        }
        UnorderedList list = new UnorderedList();
        groups.forEach(row -> list.add(new ListItem(new Anchor("grupp/" + row.group().id(), row.group().name()))));
        content(list);
    }
}
