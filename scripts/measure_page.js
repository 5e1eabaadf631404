// What scripts/measure runs inside the page. Each function is handed to the browser as text: it must
// use nothing from outside itself.

/**
 * Before the page's own scripts: keeps the script time of every frame and of every keystroke in
 * `window.measured`. A keystroke is the handling of its input event and the frame that follows.
 */
export function record() {
    const measured = { frames: [], keystrokes: [] };
    window.measured = measured;
    let began = 0;
    let handling;
    window.addEventListener("input", () => (began = performance.now()), { capture: true });
    window.addEventListener("input", () => {
        handling = (handling ?? 0) + performance.now() - began;
    });

    const addFrame = (ms) => {
        measured.frames.push(ms);
        if (handling !== undefined) {
            measured.keystrokes.push(handling + ms);
            handling = undefined;
        }
    };
    // The page sets `programExplorer` once, and its `lastFrameMs` after each frame.
    Object.defineProperty(window, "programExplorer", {
        configurable: true,
        set(debug) {
            let last = 0;
            Object.defineProperty(debug, "lastFrameMs", {
                get: () => last,
                set(ms) {
                    last = ms;
                    addFrame(ms);
                },
            });
            Object.defineProperty(window, "programExplorer", { value: debug });
        },
    });
}

/**
 * Before the page's own scripts: types `text` into the search field as soon as the page is live, and
 * marks the moment (`measure-results`) at which the list of courses under it has become shorter.
 */
export function searchWhenLive(text) {
    const countCourses = () => document.querySelectorAll('#layer a[href*="/courses/"]').length;

    const waitForResults = () => {
        const before = countCourses();
        const observer = new MutationObserver(() => {
            if (countCourses() < before) {
                observer.disconnect();
                performance.mark("measure-results");
            }
        });
        observer.observe(document.getElementById("layer"), { childList: true, subtree: true });
    };
    const type = () => {
        const field = document.querySelector("#layer :is([type=search], [role=searchbox])");
        if (field) {
            waitForResults();
            field.focus();
            field.value = text;
            field.dispatchEvent(new InputEvent("input", { bubbles: true, data: text }));
        }
    };
    const observer = new MutationObserver(() => {
        if (document.documentElement.classList.contains("live")) {
            observer.disconnect();
            // By then the page listens.
            setTimeout(type);
        }
    });
    observer.observe(document, { attributes: true, attributeFilter: ["class"], subtree: true });
}

/** Goes to another page of the program: by a link to it if there is one, else as Back and Forward do. */
export async function visit(url) {
    const links = [...document.querySelectorAll("#layer a[href]")];
    const link = links.find(({ href }) => href === url);
    if (link) {
        link.click();
    } else if (url !== location.href) {
        history.pushState(null, "", url);
        window.dispatchEvent(new PopStateEvent("popstate"));
    }
    for (let frame = 0; frame < 3; ++frame) {
        await new Promise(requestAnimationFrame);
    }
    return location.href;
}

/** Scrolls from top to bottom, a step each frame of the browser. */
export async function scrollThrough(stepPx) {
    const root = document.documentElement;
    for (let y = 0; y < root.scrollHeight - window.innerHeight; y += stepPx) {
        window.scrollTo({ top: y + stepPx, behavior: "instant" });
        await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame);
}
