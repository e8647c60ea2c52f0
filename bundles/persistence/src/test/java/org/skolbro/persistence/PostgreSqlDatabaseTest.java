package org.skolbro.persistence;

public class PostgreSqlDatabaseTest extends DatabaseContract {

    @Override
    protected DatabaseSettings emptyDatabase() {
        return PostgreSqlServer.emptyDatabase();
    }
}
