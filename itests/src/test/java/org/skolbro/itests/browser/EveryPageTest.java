package org.skolbro.itests.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/**
 * Every page that a person's menu leads to, and one of each kind that those lead to. What staff have in common is looked at
 * with the first of them; a guardian's pages are others at the same paths.
 */
public class EveryPageTest extends BrowserTest {

    /** A desk of 1440 by 900 at 200 %. */
    private static final Dimension ZOOMED = new Dimension(720, 450);

    private static final Set<String> LIVED = new HashSet<>();
    private static final Set<String> OF_ONES_OWN = Set.of("/", "/samtycken");

    private final Map<String, String> titles = new HashMap<>();

    @Test
    public void ofATeacherIsForEverybody() {
        everyPageOf("larare");
    }

    @Test
    public void ofAHeadteacherIsForEverybody() {
        everyPageOf("rektor");
    }

    @Test
    public void ofAGuardianIsForEverybody() {
        everyPageOf("vardnadshavare");
    }

    @Test
    public void ofAnArchivistIsForEverybody() {
        everyPageOf("arkivarie");
    }

    @Test
    public void ofAnAdministratorIsForEverybody() {
        everyPageOf("admin");
    }

    @Test
    public void ofAnAuditorIsForEverybody() {
        everyPageOf("revisor");
    }

    private void everyPageOf(String user) {
        logIn(user);
        String whose = user.equals("vardnadshavare") ? user : "staff";
        Deque<String> waiting = new ArrayDeque<>(menu());
        waiting.add("/mitt-konto");
        waiting.add("/finns-inte");
        Set<String> seen = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (LIVED.add(whose + kind(path)) || OF_ONES_OWN.contains(path)) {
                open(path);
                see("h1");
                seen.add(path);
                isForEverybody(user + " at " + kind(path), path);
                links().stream().filter(link -> !LIVED.contains(whose + kind(link))).forEach(waiting::add);
            }
        }
        hasNoErrorInTheConsole();
        speaksEnglish(user, seen);
    }

    /** Of a page about one of many: the address without which one it is. An id has twelve signs, and now and then no digit among them. */
    private static String kind(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("(?<=/)((?=[a-z]*\\d)[a-z\\d]{10,}|[\\da-v]{12}(?=/|$))", "*");
    }

    private void isForEverybody(String where, String path) {
        hasATitleOfItsOwn(where, path);
        isAccessible();
        losesNothingSideways(where);
        prefer("dark");
        hasContrast();
        prefer("light");
        resize(ZOOMED);
        losesNothingSideways(where + " at 200 %");
        resize(PHONE);
        losesNothingSideways(where + " on a phone");
        resize(DESK);
    }

    private void hasATitleOfItsOwn(String where, String path) {
        String title = browser.getTitle();
        String other = titles.putIfAbsent(title, path);
        if (other != null || !title.endsWith("Skolbro") || title.equals("Skolbro")) {
            barriers.addError(new AssertionError(where + " has the title " + title + " as has " + other));
        }
    }

    /** No text of the other language is left when one is chosen. */
    private void speaksEnglish(String user, Set<String> paths) {
        press("English");
        await().until(driver -> "en".equals(driver.findElement(By.tagName("html")).getDomAttribute("lang")));
        SwedishTexts swedish = SwedishTexts.thatAreNotEnglish();
        for (String path : paths) {
            open(path);
            see("h1");
            for (String line : browser.findElement(By.tagName("body")).getText().split("\n")) {
                if (swedish.has(line)) {
                    barriers.addError(new AssertionError(user + " at " + kind(path) + " reads Swedish: " + line));
                }
            }
        }
    }

    /** The page itself never scrolls sideways; what lies beside the window is in a table or grid that does. */
    private void losesNothingSideways(String where) {
        @SuppressWarnings("unchecked")
        List<String> lost = (List<String>) browser.executeScript("""
            const root = document.documentElement;
            const width = root.clientWidth;
            const scrolls = element => {
                for (let at = element; at && at.id !== 'innehall'; at = at.parentElement) {
                    const style = getComputedStyle(at);
                    if (at.localName === 'vaadin-grid' || /auto|scroll|hidden/.test(style.overflowX)) return true;
                }
                return false;
            };
            const wide = [root, document.body, document.querySelector('vaadin-app-layout')]
                .filter(whole => whole && whole.scrollWidth > whole.clientWidth + 1);
            return [...wide, ...document.querySelectorAll('#innehall *')].filter((element, i) => {
                const box = element.getBoundingClientRect();
                return i < wide.length || box.width > 0 && box.height > 0 && box.right > width + 1 && !scrolls(element);
            }).slice(0, 3).map(element => element.localName + '.' + element.className);""");
        if (!lost.isEmpty()) {
            barriers.addError(new AssertionError(where + " loses " + lost));
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> menu() {
        see("vaadin-side-nav-item");
        return (List<String>) browser.executeScript(
            "return [...document.querySelectorAll('vaadin-side-nav-item')].map(item => '/' + (item.path ?? '').replace(/^\\//, ''))");
    }

    /** Of things, each of whose kinds has its own page. */
    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) browser.executeScript("""
            return [...document.querySelectorAll('#innehall a[href]')].map(link => new URL(link.href))
                .filter(url => url.origin === location.origin && /^\\/[a-z-]+\\/[^\\/]+(\\/[a-z]+)?$/.test(url.pathname))
                .map(url => url.pathname + url.search);""");
    }
}
