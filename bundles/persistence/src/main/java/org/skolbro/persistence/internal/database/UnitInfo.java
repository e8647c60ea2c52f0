package org.skolbro.persistence.internal.database;

import java.net.URL;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** What a container would tell the provider; here there is none. */
final class UnitInfo implements PersistenceUnitInfo {

    private final DataSource source;
    private final UnitFile file = UnitFile.read();
    private final ClassLoader loader = new UnitClassLoader();

    UnitInfo(DataSource source) {
        this.source = source;
    }

    @Override
    public String getPersistenceUnitName() {
        return file.unit();
    }

    @Override
    public List<String> getManagedClassNames() {
        return file.classes();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return file.root();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return source;
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    @SuppressWarnings("removal")
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return loader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // The classes were woven when the bundle was built.
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.2";
    }

    @Override
    public String getScopeAnnotationName() {
        return null;
    }

    @Override
    public List<String> getQualifierAnnotationNames() {
        return List.of();
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }
}
