package org.skolbro.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;

import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.skolbro.testkit.running.Barriers;
import org.skolbro.testkit.running.Chromium;
import org.skolbro.testkit.running.Instance;

/** The views of an add-on, as the demo's people find them in their menus: each is looked at once, on a desk and on a phone. */
final class AddOnPages {

    /** Those whom the demo lets in with a password alone. */
    private static final List<String> PEOPLE = List.of("larare", "larare3", "larare4", "larare5", "larare6", "larare7",
        "vardnadshavare", "elev", "studerande", "admin");
    private static final String PASSWORD = "skolbro-demo";
    private static final Dimension DESK = new Dimension(1440, 900);
    private static final Dimension PHONE = new Dimension(390, 844);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final By CONTENT = By.cssSelector("#innehall .sheet, #innehall h1");

    private final Instance skolbro;
    private final String entries;
    private final Set<String> seen = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    AddOnPages(Instance skolbro, String id) {
        this.skolbro = skolbro;
        this.entries = "vaadin-side-nav-item[path^='" + id + "/']";
    }

    /** What keeps somebody from using a view, each with the path of the view: empty when nothing was found. */
    List<String> faults() {
        PEOPLE.forEach(this::lookAs);
        System.out.println("Views that were looked at: " + seen);
        return List.copyOf(faults);
    }

    private void lookAs(String person) {
        ChromeDriver browser = Chromium.open(DESK);
        try {
            browser.get(skolbro.address("/").toString());
            type(browser, "vaadin-text-field[name=username]", person);
            type(browser, "vaadin-password-field[name=password]", PASSWORD);
            browser.findElement(By.cssSelector("vaadin-button[theme~=primary]")).click();
            await(browser, By.cssSelector("vaadin-app-layout"));
            List<String> paths = browser.findElements(By.cssSelector(entries)).stream()
                .map(entry -> entry.getDomAttribute("path")).toList();
            paths.stream().filter(seen::add).forEach(path -> look(browser, path));
            // as somebody who goes on with other work: a page whose browser vanished keeps its view until it is given up
            browser.get(skolbro.address("/").toString());
            await(browser, CONTENT);
        } finally {
            browser.quit();
        }
    }

    private void look(ChromeDriver browser, String path) {
        browser.manage().window().setSize(DESK);
        browser.get(skolbro.address("/" + path).toString());
        await(browser, CONTENT);
        Barriers.on(browser).forEach(barrier -> fault(path, barrier));
        browser.manage().window().setSize(PHONE);
        Barriers.on(browser).forEach(barrier -> fault(path, "on a phone: " + barrier));
        if (Boolean.TRUE.equals(browser.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"))) {
            fault(path, "on a phone: wider than the screen");
        }
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
            .forEach(entry -> fault(path, "the browser's console says " + entry.getMessage()));
    }

    private void fault(String path, String what) {
        faults.add(path + ": " + what);
    }

    private static void type(ChromeDriver browser, String field, String text) {
        await(browser, By.cssSelector(field)).findElement(By.cssSelector("input")).sendKeys(text);
    }

    private static WebElement await(ChromeDriver browser, By what) {
        WebDriverWait wait = new WebDriverWait(browser, PATIENCE);
        wait.ignoring(WebDriverException.class);
        return wait.until(ExpectedConditions.visibilityOfElementLocated(what));
    }
}
