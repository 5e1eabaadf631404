// A browser that hides what was drawn, as Firefox can be told to.
import { expect, test } from "./support/fixtures.js";
import { kinds, waitUntilRunning } from "./support/pages.js";

test.use({ preferences: { "privacy.resistFingerprinting": true } });

test("protected against recognition the page is plain and says so", async ({
    page,
    browserName,
}) => {
    test.skip(browserName !== "firefox", "only Firefox can be told to");
    await page.goto(kinds.courses);
    await waitUntilRunning(page, "plain");
    await expect(page.locator("#startup").getByRole("paragraph")).toHaveText(/simpler form/);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveCSS(
        "color",
        "rgba(0, 0, 0, 0)",
    );
});
