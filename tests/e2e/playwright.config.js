// End-to-end tests in the browsers that Debian ships. Run by scripts/test, under Xvfb.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";

const reports = fileURLToPath(new URL("../../build/reports/", import.meta.url));
const chromium = process.env.PROGRAM_EXPLORER_CHROMIUM ?? "/usr/bin/chromium";
const firefox = process.env.PROGRAM_EXPLORER_FIREFOX ?? "/usr/bin/firefox-esr";

/** WebGL2 by software, and no talk to the outside. */
const chromiumArguments = [
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-first-run",
    "--no-pings",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Firefox has WebGL only with a window; its separate processes per site confuse the driver in frames. */
const firefoxPreferences = {
    "webgl.force-enabled": true,
    "browser.sessionhistory.max_total_viewers": 0,
    "fission.autostart": false,
    "fission.webContentIsolationStrategy": 0,
    "app.update.enabled": false,
    "browser.newtabpage.activity-stream.feeds.system.topstories": false,
    "browser.safebrowsing.malware.enabled": false,
    "browser.safebrowsing.phishing.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "extensions.getAddons.cache.enabled": false,
    "extensions.update.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    "toolkit.telemetry.enabled": false,
};

export default defineConfig({
    testDir: ".",
    testMatch: /(_|\.)(test|spec)\.js$/,
    outputDir: `${reports}e2e-results`,
    fullyParallel: false,
    workers: 2,
    forbidOnly: Boolean(process.env.CI),
    // A test that fails once and then passes is named at the end, by scripts/e2e_summary.js, as unsteady.
    retries: 1,
    timeout: 60_000,
    expect: { timeout: 10_000 },
    reporter: [["list"], ["json", { outputFile: `${reports}e2e.json` }]],
    use: { trace: "off", screenshot: "only-on-failure", serviceWorkers: "block" },
    projects: [
        {
            name: "chromium",
            workers: 1,
            use: {
                ...devices["Desktop Chrome"],
                launchOptions: { executablePath: chromium, args: chromiumArguments },
            },
        },
        {
            name: "firefox",
            // Its windows take the pointer and the focus from each other.
            workers: 1,
            use: {
                ...devices["Desktop Firefox"],
                channel: "moz-firefox",
                headless: false,
                launchOptions: {
                    ...(existsSync(firefox) ? { executablePath: firefox } : {}),
                    firefoxUserPrefs: firefoxPreferences,
                },
            },
        },
    ],
});
