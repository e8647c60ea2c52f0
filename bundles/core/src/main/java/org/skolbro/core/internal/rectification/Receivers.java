package org.skolbro.core.internal.rectification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.DisclosureStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDisclosure;
import org.skolbro.core.store.StoredOrder;

/** To whom a document was given, who are to be told when it is rectified (dataskyddsförordningen art. 19). In a unit of work. */
@Component(service = Receivers.class)
public final class Receivers {

    private final HoldingStore holdings;
    private final OrderStore orders;
    private final DisclosureStore disclosures;
    private final RegisterStore register;

    @Activate
    public Receivers(@Reference HoldingStore holdings, @Reference OrderStore orders, @Reference DisclosureStore disclosures,
            @Reference RegisterStore register) {
        this.holdings = holdings;
        this.orders = orders;
        this.disclosures = disclosures;
        this.register = register;
    }

    /** Whole sentences: units that it followed the child to, the city archive, and those who ordered it or had it disclosed. */
    List<Text> of(DocumentId document, Optional<PersonId> child) {
        Map<String, String> units = register.units().stream().collect(Collectors.toMap(unit -> unit.code().value(), Unit::name));
        Map<String, Text> told = new LinkedHashMap<>();
        for (Holding holding : holdings.ofDocument(document)) {
            if (child.isEmpty() || holding.subject().equals(child)) {
                if (holding.basis() == Basis.HANDED_OVER) {
                    String unit = units.getOrDefault(holding.unit().value(), holding.unit().value());
                    told.put("u" + unit, Text.sv(unit + ", dit handlingen följde med barnet.").en(unit + ", to which the document came along with the child."));
                }
                if (holding.holderKind() == HolderKind.CITY_ARCHIVE || holding.state() == State.DELIVERED) {
                    told.put("a", Text.sv("Stadsarkivet, dit handlingen är levererad.").en("The city archive, to which the document was delivered."));
                }
            }
        }
        List<Text> all = new ArrayList<>(told.values());
        orders.handedOut(document).forEach(order -> all.add(ordered(order)));
        disclosures.all().stream().filter(one -> !one.handOuts().isEmpty() && one.item(document).flatMap(StoredDisclosure.Item::review)
            .filter(review -> review.verdict() != Verdict.REFUSED).isPresent()).forEach(one -> all.add(disclosed(one)));
        return all;
    }

    /** By the number alone: nobody needs to say who she is to have a public document. */
    private static Text disclosed(StoredDisclosure one) {
        return Text.sv("Den som fick handlingen utlämnad efter begäran " + one.name() + ".")
            .en("Whoever had the document disclosed after request " + one.name() + ".");
    }

    private Text ordered(StoredOrder order) {
        String who = register.person(order.requester()).filter(person -> !person.isProtected()).map(Person::name).map(name -> name.full()).orElse("—");
        String day = order.closed().orElseThrow().at().toString().substring(0, 10);
        return Text.sv("Den som beställde handlingen ur arkivet: " + who + ", " + day + ".").en("Whoever ordered the document from the archive: " + who + ", " + day + ".");
    }
}
