package org.skolbro.ui.internal.signin;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.skolbro.ui.internal.text.Words;

/** Who one can be in the demo; a click fills in the log-in. */
final class DemoLogIns extends Section {

    DemoLogIns(Demo demo, Words words, Consumer<String> chosen) {
        addClassName("demo-logins");
        Div buttons = new Div();
        buttons.addClassName("chips");
        for (String name : demo.logIns()) {
            Button button = new Button(name, click -> chosen.accept(name));
            button.setTooltipText(words.say("demo.who." + name));
            buttons.add(button);
        }
        add(new H2(words.say("demo.title")), new Paragraph(words.say("demo.log-ins", Demo.PASSWORD)), buttons,
            new Paragraph(words.say("demo.factor")), new Code(demo.secret()));
    }
}
