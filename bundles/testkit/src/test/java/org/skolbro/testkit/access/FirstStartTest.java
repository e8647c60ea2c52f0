package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.memory.House;

public class FirstStartTest {

    private final InMemoryPlatform platform = new InMemoryPlatform();

    @Test
    public void printsACodeThatLogsTheFirstAdministratorIn() {
        start(false);
        Invitation printed = platform.house().printed.getFirst();
        assertEquals("admin", printed.userName());
        Caller admin = LogInTown.caller(platform.signIn().withOneTimeCode("admin", printed.oneTimeCode(),
            LogInTown.chars("tolv röda stolar"), "here"));
        assertEquals(Set.of(Role.ADMINISTRATOR), admin.roles());
    }

    @Test
    public void happensOnce() {
        start(false);
        start(false);
        assertEquals(1, platform.house().printed.size());
    }

    @Test
    public void givesANewCodeWhenNobodyCameInTime() {
        start(false);
        platform.clock().advance(Duration.ofDays(8));
        start(false);
        assertEquals(2, platform.house().printed.size());
        String code = platform.house().printed.getLast().oneTimeCode();
        LogInTown.caller(platform.signIn().withOneTimeCode("admin", code, LogInTown.chars("tolv röda stolar"), "here"));
    }

    @Test
    public void givesNoNewCodeToWhoCameOnce() {
        start(false);
        String code = platform.house().printed.getFirst().oneTimeCode();
        LogInTown.caller(platform.signIn().withOneTimeCode("admin", code, LogInTown.chars("tolv röda stolar"), "here"));
        platform.clock().advance(Duration.ofDays(8));
        start(false);
        assertEquals(1, platform.house().printed.size());
    }

    @Test
    public void doesNothingWhereThereAreAccounts() {
        platform.callers().archivist();
        start(false);
        start(true);
        assertTrue(platform.house().printed.isEmpty());
        assertEquals(Optional.empty(), madeBy());
    }

    @Test
    public void marksADemosDatabaseForEverAndPrintsNothing() {
        start(true);
        start(false);
        assertTrue(platform.house().printed.isEmpty());
        assertEquals(Optional.of("demo"), madeBy());
    }

    private void start(boolean demo) {
        platform.house().firstStart.begin(demo, House.cheapPasswords());
    }

    private Optional<String> madeBy() {
        return platform.house().memory.inOne(() -> platform.house().settingStore.get("made-by"));
    }
}
