package org.skolbro.packages.eark.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.document.Field;
import org.skolbro.api.text.Text;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat.Data;
import org.skolbro.core.packing.TransferLetter.Child;
import org.skolbro.core.packing.TransferLetter.Consent;
import org.skolbro.core.packing.TransferLetter.Origin;
import org.skolbro.core.packing.TransferLetter.Party;
import org.skolbro.core.packing.TransferLetter.Said;
import org.skolbro.core.packing.TransferLetter.Way;
import org.skolbro.core.packing.TransferManifest;
import org.skolbro.core.packing.TransferManifest.Annex;
import org.skolbro.core.packing.TransferManifest.Item;
import org.skolbro.core.packing.TransferManifest.Listed;
import org.skolbro.core.packing.TransferManifest.Type;

/** Reads manifests and the data of documents. What a later version has added is passed over. */
final class ManifestReading {

    private static final int SHORT = 200;
    private static final int LONG = 4000;
    private static final String SHA256 = "[0-9a-f]{64}";

    private ManifestReading() {
    }

    static TransferManifest manifest(byte[] content, int mostDocuments) throws BadPackage {
        JsonTree json = JsonTree.of(TransferPacker.MANIFEST, content);
        if (!json.text("format").equals(ManifestJson.FORMAT) || !json.text("version").startsWith("1.")) {
            throw BadPackage.of("Paketet har ett format eller en version som inte går att läsa här.",
                "The package has a format or a version that cannot be read here.");
        }
        JsonTree child = json.object("child");
        JsonTree way = json.object("transition");
        List<Item> items = items(json, mostDocuments);
        return new TransferManifest(id(json), json.instant("createdAt"), json.text("software", SHORT), party(json, "sender"), party(json, "receiver"),
            json.day("deadline"), new Child(child.text("identityNumber", 20), child.text("name", SHORT), child.truth("protectedIdentity")),
            new Way(way.text("fromSchoolType", 20), way.text("toSchoolType", 20), way.day("leftOn")), json.text("note", LONG), items,
            consents(json), listed(json, "sip"), files(json));
    }

    private static String id(JsonTree json) throws BadPackage {
        String id = json.text("id");
        if (!id.matches("[0-9A-Za-z-]{8,64}")) {
            throw json.wrong("id");
        }
        return id;
    }

    static Party party(JsonTree json, String name) throws BadPackage {
        JsonTree party = json.object(name);
        return new Party(party.text("name", SHORT), party.text("code", SHORT), party.text("unit", SHORT));
    }

    private static List<Item> items(JsonTree json, int most) throws BadPackage {
        List<JsonTree> all = json.objects("documents");
        if (all.size() > most) {
            throw BadPackage.of("Paketet har fler än " + most + " handlingar.", "The package has more than " + most + " documents.");
        }
        List<Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonTree one : all) {
            List<Annex> files = new ArrayList<>();
            for (JsonTree file : one.objects("attachments")) {
                files.add(new Annex(file.text("name", SHORT), file.text("mediaType", SHORT), listed(file, "file")));
            }
            Item item = new Item(one.text("id", 64), type(one.object("type")), one.text("title", SHORT), one.day("date"), one.text("schoolType", 20),
                one.text("unit", SHORT), one.text("author", LONG), one.instant("finalisedAt"), one.maybe("decidedBy"), one.words("why"),
                one.text("basis", LONG), origin(one), listed(one, "rendering"), listed(one, "data"), files);
            if (item.id().isBlank() || !ids.add(item.id())) {
                throw one.wrong("id");
            }
            items.add(item);
        }
        return items;
    }

    private static Optional<Origin> origin(JsonTree json) throws BadPackage {
        if (!json.has("origin")) {
            return Optional.empty();
        }
        JsonTree origin = json.object("origin");
        return Optional.of(new Origin(origin.text("provider", SHORT), origin.text("document", 64)));
    }

    /** A role that we do not know reads nothing here. */
    private static Type type(JsonTree json) throws BadPackage {
        Set<Role> readers = new HashSet<>();
        for (String reader : json.texts("readers")) {
            Stream.of(Role.values()).filter(role -> role.name().equals(reader)).forEach(readers::add);
        }
        return new Type(json.text("id", SHORT), (int) Math.min(json.number("version"), Integer.MAX_VALUE), json.words("name"), json.text("basis", LONG),
            json.word("secrecy", Secrecy.class), json.word("assurance", AssuranceLevel.class), readers);
    }

    private static List<Consent> consents(JsonTree json) throws BadPackage {
        List<Consent> consents = new ArrayList<>();
        for (JsonTree one : json.objects("consents")) {
            List<Said> said = new ArrayList<>();
            for (JsonTree answer : one.objects("answers")) {
                said.add(new Said(answer.text("by", SHORT), answer.text("choice", SHORT), answer.instant("at"), answer.text("how", SHORT),
                    answer.has("signedOn") ? Optional.of(answer.day("signedOn")) : Optional.empty()));
            }
            consents.add(new Consent(one.text("purpose", SHORT), (int) Math.min(one.number("textVersion"), Integer.MAX_VALUE), one.words("question"), said,
                one.texts("documents")));
        }
        return consents;
    }

    private static List<Listed> files(JsonTree json) throws BadPackage {
        List<Listed> files = new ArrayList<>();
        for (JsonTree one : json.objects("files")) {
            files.add(listed(one));
        }
        return files;
    }

    private static Listed listed(JsonTree json, String name) throws BadPackage {
        return listed(json.object(name));
    }

    private static Listed listed(JsonTree json) throws BadPackage {
        Listed listed = new Listed(json.text("path", 500), json.number("bytes"), json.text("sha256"));
        if (TransferReader.leadsOut(listed.path()) || listed.path().isBlank()) {
            throw json.wrong("path");
        }
        if (!listed.sha256().matches(SHA256)) {
            throw json.wrong("sha256");
        }
        return listed;
    }

    static Data data(String file, byte[] content) throws BadPackage {
        JsonTree json = JsonTree.of(file, content);
        List<Field> described = new ArrayList<>();
        for (JsonTree field : json.object("type").objects("fields")) {
            described.add(field(field));
        }
        Map<String, String> fields = new LinkedHashMap<>(json.map("fields"));
        return new Data(json.texts("about"), fields, described);
    }

    private static Field field(JsonTree json) throws BadPackage {
        Text label = json.words("label");
        try {
            List<Field.Section> sections = new ArrayList<>();
            for (JsonTree section : json.objects("sections")) {
                sections.add(new Field.Section(section.text("key"), section.words("label"), choices(section, "criteria")));
            }
            return new Field(json.text("key"), json.word("kind", Field.Kind.class), label, label, false, choices(json, "choices"), sections);
        } catch (IllegalArgumentException impossible) {
            throw json.wrong("key");
        }
    }

    private static List<Field.Choice> choices(JsonTree json, String name) throws BadPackage {
        List<Field.Choice> choices = new ArrayList<>();
        for (JsonTree choice : json.objects(name)) {
            choices.add(new Field.Choice(choice.text("key"), choice.words("label")));
        }
        return choices;
    }
}
