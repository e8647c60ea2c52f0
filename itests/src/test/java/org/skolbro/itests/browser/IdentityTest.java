package org.skolbro.itests.browser;

import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.DemoPerson;
import org.skolbro.demo.register.Group;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Size;
import org.skolbro.demo.register.Unit;
import org.skolbro.itests.browser.IdentityDesk.Called;

/**
 * From the key to a child whom nobody knows by her name, to those whom the headteacher lets near her; a child in the register who
 * is moved over; and back to her name by two together. One test, because each step stands on the one before.
 */
public class IdentityTest extends BrowserTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Called NEW = new Called("Vera", "Tallkvist", "20211203-TF91");
    private static final Called MOVED = new Called("Sixten", "Granlöv", "20211204-TF92");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    /** The demo is the same municipality each time, so that somebody in it can be named. */
    private final Municipality demo = Municipality.of(Size.TINY, TODAY);
    private final Unit unit = demo.units().get(1);
    private final List<Group> groups = demo.groups().stream().filter(group -> group.unit().equals(unit)).toList();
    private String address = "";

    @Test
    public void aChildIsKnownByAnotherNameAndToTwoTogetherByHerOwn() throws IOException {
        IdentityDesk desk = new IdentityDesk(this, folder.getRoot());
        String realName = childInTheRegister().person().name().whole();
        String realNumber = IdentityNumber.parse(childInTheRegister().person().civicNo()).formatted();
        logIn("admin");
        open(IdentityDesk.PAGE);
        setsUpASecondFactor("admin", "Det finns ingen nyckel än");
        desk.twoSetUpTheKey();
        desk.enrols(NEW, unit, groups.get(0));
        as(DemoPerson.LARARE2.login(), this::meetsNoSuchChild);
        as(DemoPerson.REKTOR2.login(), this::permits);
        as(DemoPerson.LARARE2.login(), this::reaches);
        nobodyElseReaches();
        desk.changesGroup(NEW, groups.get(0), groups.get(1));
        desk.movesOver(realNumber, realName, MOVED);
        as(DemoPerson.REKTOR2.login(), () -> seesProtected(MOVED));
        desk.twoOpen(MOVED, realName, realNumber);
        desk.seesTheOpening(realName, MOVED.family());
        desk.addsAThird();
        desk.replacesTheOther();
        desk.opensWithTheSuccessor(MOVED, realName);
        as(DemoPerson.REKTOR2.login(), this::seesNoOpening);
        hasNoErrorInTheConsole();
    }

    /** One with a whole number and one placement, whom nothing else in the demo is about to happen to. */
    private Child childInTheRegister() {
        return demo.children().stream().filter(child -> !demo.movers().contains(child.person().id()) && !child.person().isProtected())
            .filter(child -> child.groupOn(TODAY).filter(group -> group.unit().equals(unit)).isPresent())
            .filter(child -> child.person().civicNo().replace("-", "").matches("\\d{12}"))
            .filter(child -> child.stays().size() == 1).reduce((one, next) -> next).orElseThrow();
    }

    /** At a desk of their own, for as long as it takes. */
    private void as(String user, Runnable steps) {
        ChromeDriver own = anotherBrowser();
        in(own, () -> {
            logIn(user);
            steps.run();
        });
        own.quit();
    }

    /**
     * Sets one up at the page that asks for it, in an app of one's own.
     *
     * @param then stands on the page that she comes back to, with another session
     */
    private void setsUpASecondFactor(String user, String then) {
        press("Logga in med två steg");
        String secret = see(".secret").getText().replace(" ", "");
        type("vaadin-text-field[autocomplete=one-time-code]", Demo.telephone(user, secret).code());
        see("vaadin-button[theme~=primary]").click();
        seeText(then);
    }

    /** In no list, and at no search. */
    private void meetsNoSuchChild() {
        open("/sarskilda-behorigheter");
        setsUpASecondFactor(DemoPerson.LARARE2.login(), "Du har inga särskilda behörigheter");
        open("/grupper");
        see("a[href*='grupp/']");
        assertFalse(browser.getPageSource().contains(NEW.family()));
    }

    private void permits() {
        String card = seesProtected(NEW);
        press(By.xpath(card + "//vaadin-button[normalize-space()='Ge behörighet']"));
        choose("Till vem", "Amina Warsame");
        fill("Till och med", TODAY.plusDays(9) + "" + Keys.ENTER);
        labelled("Varför?").sendKeys("Ansvarar för barnets grupp.");
        Looks.of(this, "identities-grant");
        pressLast("Ge behörighet");
        await().until(driver -> !driver.findElements(By.xpath(card + "//vaadin-button[normalize-space()='Avsluta']")).isEmpty());
    }

    private String seesProtected(Called called) {
        open("/skyddade");
        seeText(called.name());
        return "//section[.//h2[normalize-space()='" + called.name() + "']]";
    }

    private void reaches() {
        open("/sarskilda-behorigheter");
        press(By.xpath("//a[contains(@class, 'card-link')][contains(., '" + NEW.name() + "')]"));
        seeText("Skyddade personuppgifter. Lämna inte ut något");
        seeText(NEW.name());
        Looks.of(this, "identities-child");
        address = browser.getCurrentUrl().replaceAll("^https?://[^/]+", "");
    }

    private void nobodyElseReaches() {
        for (String other : List.of("larare", "rektor", "admin2", "vardnadshavare")) {
            as(other, () -> {
                open(address);
                see("h1");
                assertFalse(other, browser.getPageSource().contains(NEW.family()));
            });
        }
    }

    private void seesNoOpening() {
        open(IdentityDesk.PAGE);
        see("h1");
        assertFalse(browser.getPageSource().contains("2026:12"));
    }
}
