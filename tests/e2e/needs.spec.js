// The page is painted only while all that this takes is there; else it is plain, and says so where a part is missing.
import { expect, test } from "./support/fixtures.js";
import { kinds, waitUntilRunning } from "./support/pages.js";

const notice = (page) => page.locator("#startup");

/** An ordinary page: its words have ink, nothing lies over them, and no canvas takes up room. */
async function expectReadable(page) {
    await waitUntilRunning(page, "plain");
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toBeInViewport();
    await expect(heading).not.toHaveCSS("color", "rgba(0, 0, 0, 0)");
    const canvas = page.locator("#canvas");
    expect(
        await canvas.evaluateAll((all) =>
            all.some((each) => each.checkVisibility({ visibilityProperty: true })),
        ),
    ).toBe(false);
    const link = page.getByRole("navigation", { name: "Pages" }).getByRole("link").last();
    const { x, y, width, height } = await link.boundingBox();
    const isHit = await link.evaluate(
        (element, [left, top]) => element.contains(document.elementFromPoint(left, top)),
        [x + width / 2, y + height / 2],
    );
    expect(isHit).toBe(true);
}

/** In view, with nothing over it, in ink that is not the colour behind it. */
async function expectLegible(locator) {
    await expect(locator).toBeInViewport({ ratio: 1 });
    const { isOnTop, ink, behind } = await locator.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        let box = element;
        const colour = (each) => getComputedStyle(each).backgroundColor;
        while (box && colour(box) === "rgba(0, 0, 0, 0)") {
            box = box.parentElement;
        }
        return {
            isOnTop: document.elementFromPoint(x + width / 2, y + height / 2) === element,
            ink: getComputedStyle(element).color,
            behind: box ? colour(box) : "rgb(255, 255, 255)",
        };
    });
    expect(isOnTop).toBe(true);
    expect(ink).not.toBe(behind);
}

for (const sheet of ["layer.css", "page.css", "theme.css"]) {
    for (const [how, act] of Object.entries({
        missing: (route) => route.fulfill({ status: 404, body: "" }),
        blocked: (route) => route.abort(),
        "cut off": async (route) => {
            const body = await (await route.fetch()).text();
            await route.fulfill({ contentType: "text/css", body: body.slice(0, 40) });
        },
    })) {
        test(`${sheet} is ${how}: plain, with a word and another try`, async ({ page }) => {
            await page.route(`**/${sheet}`, act);
            await page.goto(`${kinds.courses}?q=data`);
            await expectReadable(page);
            await expect(notice(page).getByRole("paragraph")).toHaveText(/simpler form/);
            await expectLegible(notice(page).getByRole("paragraph"));
            await expectLegible(notice(page).getByRole("button"));
            await expect(page.locator("#pending")).toBeEmpty();
            await page.unroute(`**/${sheet}`);
            await notice(page).getByRole("button", { name: "Try again" }).click();
            await waitUntilRunning(page);
            await expect(notice(page)).toBeEmpty();
        });
    }
}

test("the canvas is taken out of the running page: plain, until it is back", async ({
    page,
    live,
}) => {
    await live(kinds.courses);
    await page.evaluate(() => {
        window.taken = document.getElementById("canvas");
        window.taken.remove();
    });
    await expectReadable(page);
    await expect(notice(page).getByRole("paragraph")).toHaveText(/simpler form/);
    await page.evaluate(() => document.getElementById("stage").prepend(window.taken));
    await waitUntilRunning(page);
    await expect(notice(page)).toBeEmpty();
});

for (const what of ["noise", "white", "blank"]) {
    test(`a browser that gives ${what} for what was drawn: plain, with a word`, async ({
        page,
    }) => {
        await page.addInitScript((kind) => {
            const prototype = CanvasRenderingContext2D.prototype;
            const { getImageData } = prototype;
            prototype.getImageData = function (...box) {
                const image = getImageData.apply(this, box);
                const value = {
                    noise: () => Math.floor(256 * Math.random()),
                    white: () => 255,
                    blank: () => 0,
                }[kind];
                image.data.set(Array.from(image.data, value));
                return image;
            };
        }, what);
        await page.goto(kinds.courses);
        await expectReadable(page);
        await expect(notice(page).getByRole("paragraph")).toHaveText(/simpler form/);
        await expect(notice(page).getByRole("button")).toBeHidden();
        const turn = (isOff) =>
            page.evaluate((disabled) => {
                document.querySelector("link[href$='layer.css']").disabled = disabled;
                dispatchEvent(new Event("resize"));
            }, isOff);
        await turn(true);
        await expect(notice(page).getByRole("button")).toBeVisible();
        await turn(false);
        await expect(notice(page).getByRole("button")).toBeHidden();
        await expect(notice(page).getByRole("paragraph")).toHaveText(/simpler form/);
    });
}

test("a browser that does not say how high its letters are: plain, with a word", async ({
    page,
}) => {
    await page.addInitScript(() => {
        for (const name of ["fontBoundingBoxAscent", "fontBoundingBoxDescent"]) {
            delete TextMetrics.prototype[name];
        }
    });
    await page.goto(kinds.courses);
    await expectReadable(page);
    await expect(notice(page).getByRole("paragraph")).toHaveText(/simpler form/);
});

for (const element of ["html", "body"]) {
    for (const property of ["zoom", "scale"]) {
        test(`CSS ${property} on ${element}: plain, until it is gone`, async ({ page, live }) => {
            await page.addInitScript(
                ([tag, name]) => {
                    const sheet = new CSSStyleSheet();
                    sheet.replaceSync(
                        `${tag}.zoomed, .zoomed ${tag} { ${name}: 1.5; transform-origin: 0 0; }`,
                    );
                    document.adoptedStyleSheets = [sheet];
                },
                [element, property],
            );
            await live(kinds.overview);
            const turn = (isOn) =>
                page.evaluate((on) => {
                    document.documentElement.classList.toggle("zoomed", on);
                    dispatchEvent(new Event("resize"));
                }, isOn);
            await turn(true);
            await expectReadable(page);
            await expect(notice(page)).toBeEmpty();
            await turn(false);
            await waitUntilRunning(page);
        });
    }
}

for (const [how, refuse] of Object.entries({
    "refuses new entries": () => {
        history.pushState = () => {
            throw new DOMException("refused", "SecurityError");
        };
    },
    "drops new entries": () => {
        history.pushState = () => {};
    },
    "refuses everything": () => {
        history.pushState = history.replaceState = () => {
            throw new DOMException("refused", "SecurityError");
        };
    },
})) {
    test(`a history that ${how}: links lead on, and Back is right`, async ({ page, live }) => {
        await page.addInitScript(refuse);
        await live(kinds.tracks);
        const follow = (name) =>
            page
                .getByRole("navigation", { name: "Pages" })
                .getByRole("link", { name, exact: true })
                .click();
        const expectPage = async (name, path) => {
            await expect(page).toHaveURL(new RegExp(`/rivers/${path}/$`));
            await waitUntilRunning(page);
            await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
        };
        await follow("Courses");
        await expectPage("Courses", "courses");
        await follow("Compare");
        await expectPage("Compare", "compare");
        await page.goBack();
        await expectPage("Courses", "courses");
        await page.goBack();
        await expectPage(/tracks/i, "tracks");
    });
}
