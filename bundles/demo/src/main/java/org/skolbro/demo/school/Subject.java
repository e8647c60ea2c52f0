package org.skolbro.demo.school;

import java.util.List;
import java.util.Locale;

import org.skolbro.demo.text.Section;

/** A subject (ämne) with its name and its criteria in the matrix of compulsory school, and how many upper secondary has. */
enum Subject {
    SWEDISH("Svenska", 4, "reads", "writes", "speaks", "texts", "sources"),
    MATHEMATICS("Matematik", 4, "concepts", "methods", "problems", "reasons", "presents"),
    ENGLISH("Engelska", 3, "listens", "reads", "expresses", "converses"),
    BIOLOGY("Biologi", 0, "explains", "investigates", "argues"),
    HISTORY("Historia", 3, "explains", "sources", "uses"),
    ART("Bild", 0, "makes", "techniques", "interprets"),
    GEOGRAPHY("Geografi", 0, "explains", "maps", "sustainability"),
    MUSIC("Musik", 0, "plays", "creates", "discusses"),
    CIVICS("Samhällskunskap", 3, "explains", "argues", "sources"),
    CRAFTS("Slöjd", 0, "makes", "chooses", "values"),
    PHYSICS("Fysik", 0, "explains", "investigates", "argues"),
    PHYSICAL_EDUCATION("Idrott och hälsa", 3, "moves", "plans", "outdoors"),
    RELIGION("Religionskunskap", 2, "describes", "connects", "ethics"),
    TECHNOLOGY("Teknik", 0, "investigates", "builds", "documents", "society"),
    HOME_ECONOMICS("Hem- och konsumentkunskap", 0, "cooks", "chooses", "values"),
    SCIENCE("Naturkunskap", 3),
    SFI("Svenska för invandrare", 0),
    ADAPTED("Ämnesområden", 0),
    LEISURE("Fritidshem", 0);

    private final String label;
    private final int upperCriteria;
    private final List<String> criteria;
    private final List<Section> topics;

    Subject(String label, int upperCriteria, String... criteria) {
        this.label = label;
        this.upperCriteria = upperCriteria;
        this.criteria = List.of(criteria);
        this.topics = Section.read("subject/" + key() + ".txt");
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String label() {
        return label;
    }

    List<String> criteria() {
        return criteria;
    }

    int upperCriteria() {
        return upperCriteria;
    }

    /** What is worked on at that age. */
    List<Section> topics(int age) {
        return topics.stream().filter(topic -> topic.fits(age)).toList();
    }
}
