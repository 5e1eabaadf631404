// What a page shows, to be compared before and after; and ways to operate it as a person does.
import { expect } from "@playwright/test";

/** All that a page shows: address, title, the whole document with its places, what fields hold, and how far it is scrolled. */
export function stateOf(page) {
    return page.evaluate(() => ({
        address: location.href,
        title: document.title,
        scrollY: Math.round(scrollY),
        fields: [...document.querySelectorAll("#layer :is(input, select)")].map((field) =>
            field.type === "checkbox" ? field.checked : field.value,
        ),
        document: document.getElementById("layer").innerHTML,
    }));
}

/** Waits until the page shows what `state` says, and fails with the difference. */
export async function expectState(page, state) {
    await expect(async () => expect(await stateOf(page)).toEqual(state)).toPass({ timeout: 5_000 });
}

/** Runs `act` and waits until two frames have been shown. */
export async function afterFrames(page, act, argument) {
    await page.evaluate(act, argument);
    await page.evaluate(
        () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))),
    );
}

/** Scrolls to `top`, where it is painted in the next frame. */
export async function scrollTo(page, top) {
    await afterFrames(page, (y) => scrollTo(0, y), top);
}

/** Clicks with the mouse where something is painted; nothing helps the pointer to find it. */
export async function clickPainted(page, locator) {
    await locator.scrollIntoViewIfNeeded();
    await clickInView(page, locator);
}

/** Clicks a thing in the window with the mouse; the page stays scrolled as it is. */
export async function clickInView(page, locator) {
    const { x, y, width, height } = await locator.boundingBox();
    await page.mouse.click(x + width / 2, y + height / 2);
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page, locator, { most = 150, key = "Tab" } = {}) {
    for (let presses = 0; presses < most; ++presses) {
        await page.keyboard.press(key);
        if (await locator.evaluate((element) => element === document.activeElement)) {
            return;
        }
    }
    throw new Error(`${locator} was not reached by ${most} presses of ${key}`);
}
