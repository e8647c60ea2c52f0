package org.skolbro.itests.container;

import org.junit.runner.RunWith;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;

/** One container for all of them: each class alone would start its own. */
@RunWith(Suite.class)
@SuiteClasses({
    StartedDistributionTest.class,
    FirstLogInTest.class,
    RegisterImportTest.class,
    CrossedBridgeTest.class,
    DisposalTest.class,
    EachFormAloneTest.class,
    HotPlugTest.class,
    RefusedAddOnTest.class,
    FaultyAddOnTest.class,
    WalledGuestTest.class,
    DisabledFormTest.class,
    FailedFormTest.class,
    UninstalledFormTest.class,
    StartPageTest.class
})
public class ContainerSuite {
}
