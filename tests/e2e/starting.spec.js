// While the program is on its way: what a person does on the static page meanwhile is not lost.
import { expect, test } from "./support/fixtures.js";
import { holdProgram, kinds, waitUntilRunning } from "./support/pages.js";

test("what was filled in before the program came is kept, and so is the focus", async ({
    page,
}) => {
    const send = await holdProgram(page);
    await page.goto(kinds.courses, { waitUntil: "commit" });
    await page.getByRole("searchbox").fill("river");
    const box = page.getByRole("checkbox", { name: /^Field elective/ });
    await box.focus();
    await page.keyboard.press("Space");
    send();
    await waitUntilRunning(page);
    await expect(page).toHaveURL(/\?q=river&kind=field-elective/);
    await expect(page.getByRole("searchbox")).toHaveValue("river");
    await expect(box).toBeChecked();
    await expect(box).toBeFocused();
});

test("trying again keeps the focus on its button, and success gives it to the content", async ({
    page,
}) => {
    await page.route("**/*.wasm", (route) => route.abort(), { times: 1 });
    await page.goto(kinds.courses);
    const again = page.getByRole("alert").getByRole("button", { name: "Try again" });
    await expect(again).toBeVisible();
    await expect(page.locator(".needs-script").filter({ visible: true })).toHaveCount(0);
    for (const how of ["abort", "continue"]) {
        const asked = new Promise((resolve) => {
            page.route("**/*.wasm", resolve, { times: 1 });
        });
        await again.focus();
        await page.keyboard.press("Enter");
        const route = await asked;
        await expect(again).toBeDisabled();
        await expect(again).toBeFocused();
        await expect(page.locator("#layer")).toHaveAttribute("aria-busy", "true");
        await route[how]();
        await expect(page.locator("#layer")).not.toHaveAttribute("aria-busy");
        if (how === "abort") {
            await expect(again).toBeEnabled();
            await expect(again).toBeFocused();
        }
    }
    await waitUntilRunning(page);
    await expect(page.getByRole("alert")).toBeEmpty();
    await expect(page.getByRole("main")).toBeFocused();
});
