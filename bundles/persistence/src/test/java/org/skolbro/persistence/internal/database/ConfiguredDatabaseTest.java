package org.skolbro.persistence.internal.database;

import static org.junit.Assert.assertEquals;

import java.lang.annotation.Annotation;
import java.util.Map;

import org.junit.Test;

public class ConfiguredDatabaseTest {

    private static final Map<String, String> FOLDERS = Map.of("karaf.data", "/srv/skol bro/data", "karaf.base", "/opt/å");

    @Test
    public void isInTheDataFolderWhenNothingIsSaid() {
        assertEquals("jdbc:derby:/srv/skol bro/data/db", urlOf(""));
    }

    @Test
    public void isInTheInstallationWhenTheFolderIsRelative() {
        assertEquals("jdbc:derby:/opt/å/archive", urlOf("jdbc:derby:archive"));
    }

    @Test
    public void isWhereTheOperatorSays() {
        assertEquals("jdbc:derby:/var/db", urlOf("jdbc:derby:/var/db"));
        assertEquals("jdbc:postgresql://db/skolbro", urlOf(" jdbc:postgresql://db/skolbro "));
    }

    private static String urlOf(String url) {
        return new ConfiguredDatabase(configuration(url), FOLDERS::get).settings().url();
    }

    private static DatabaseConfiguration configuration(String url) {
        return new DatabaseConfiguration() {
            @Override
            public Class<? extends Annotation> annotationType() {
                return DatabaseConfiguration.class;
            }

            @Override
            public String url() {
                return url;
            }

            @Override
            public String user() {
                return "";
            }

            @Override
            public String password() {
                return "";
            }

            @Override
            public int pool_max() {
                return 4;
            }
        };
    }
}
