package org.skolbro.testkit.running;

import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's own Chromium; nothing is downloaded. */
public final class Chromium {

    // it warns of every browser newer than itself; we ask for nothing that depends on it
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
    private static final Optional<File> BROWSER = first("chromium", "chromium-browser", "google-chrome");
    private static final Optional<File> DRIVER = first("chromedriver");

    private Chromium() {
    }

    public static boolean isThere() {
        return BROWSER.isPresent() && DRIVER.isPresent();
    }

    /** Skips the test where there is none; in continuous integration it fails. */
    public static void orSkip() {
        if (!isThere() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("Chromium and chromedriver are missing, and in CI nothing is skipped");
        }
        assumeTrue("Chromium and chromedriver are installed", isThere());
    }

    /** A window of its own, with nothing remembered from others; whoever opens it quits it. */
    public static ChromeDriver open(Dimension size) {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.orElseThrow());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--lang=sv", "--force-prefers-reduced-motion", "--window-size=" + size.width + "," + size.height);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.orElseThrow()).build();
        return new ChromeDriver(service, options);
    }

    private static Optional<File> first(String... names) {
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return Stream.of(names)
            .flatMap(name -> folders.stream().map(folder -> new File(folder, name)))
            .filter(File::canExecute)
            .findFirst();
    }
}
