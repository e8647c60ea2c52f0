package org.skolbro.ui.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Marks;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.MatrixTable;

/** What is written, from the document's own description: readable also when its form is gone. */
final class DocumentBody extends Article {

    private final Here here;
    private final Documents documents;
    private final DocumentId id;

    DocumentBody(Here here, Documents documents, DocumentId id) {
        this.here = here;
        this.documents = documents;
        this.id = id;
        addClassName("document-body");
    }

    DocumentBody show(DocumentType type, Map<String, String> fields, List<Attachment> attachments) {
        removeAll();
        for (Field field : type.fields()) {
            String value = fields.getOrDefault(field.key(), "");
            if (!value.isBlank()) {
                Section section = new Section(new H2(here.say(field.label())), readable(field, value));
                section.addClassName("field-" + field.kind().name().toLowerCase(Locale.ROOT));
                add(section);
            }
        }
        type.information().ifPresent(text -> add(information(text)));
        Div pictures = new Div();
        pictures.addClassName("pictures");
        Div files = new Div();
        files.addClassName("stack-close");
        attachments.forEach(file -> {
            if (isPicture(file)) {
                pictures.add(picture(file));
            } else {
                files.add(download(file));
            }
        });
        if (!attachments.isEmpty()) {
            add(pictures, files);
        }
        return this;
    }

    static boolean isPicture(Attachment file) {
        return file.mediaType().startsWith("image/");
    }

    private Component readable(Field field, String value) {
        return switch (field.kind()) {
            case LINE, TEXT, DATE -> written(value);
            case CHOICE -> written(field.choices().stream().filter(choice -> choice.key().equals(value)).findFirst()
                .map(choice -> here.say(choice.label())).orElse(value));
            case MATRIX -> new MatrixTable(field, Marks.of(value), here);
        };
    }

    private Component information(Text text) {
        Paragraph information = written(here.say(text));
        information.addClassName("information");
        return information;
    }

    private static Paragraph written(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("written");
        return paragraph;
    }

    private Component picture(Attachment file) {
        Image image = new Image(content(file, true), file.fileName());
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    private Component download(Attachment file) {
        Words words = Words.of(here);
        Span size = new Span(words.size(file.bytes()));
        size.addClassName("quiet");
        Anchor link = new Anchor(content(file, false), file.fileName());
        Div line = new Div(VaadinIcon.FILE_TEXT_O.create(), link, size);
        line.addClassName("icon-word");
        return line;
    }

    private DownloadHandler content(Attachment file, boolean inline) {
        return event -> {
            event.setContentType(file.mediaType());
            event.setContentLength(file.bytes());
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            if (inline) {
                event.inline(file.fileName());
            } else {
                event.setFileName(file.fileName());
            }
            send(file, event.getOutputStream());
        };
    }

    private void send(Attachment file, OutputStream out) throws IOException {
        try (InputStream in = documents.content(here.caller(), id, file.id())) {
            in.transferTo(out);
        }
    }
}
