/** Where the browser keeps the visitor's choice of colours. */
const kKey = "program-explorer-theme";
const kThemes = ["light", "dark"];

/**
 * The colours to begin with: as the address wants them, else as the visitor chose before; undefined where neither says.
 * @param {Window} window
 */
export function firstTheme(window) {
    const wanted = new URLSearchParams(window.location.search).get("theme");
    return [wanted, stored(window)].find((theme) => theme && kThemes.includes(theme)) ?? undefined;
}

/**
 * Shows the page in these colours, from now on and at later visits.
 * @param {Window} window
 * @param {string} theme
 */
export function chooseTheme(window, theme) {
    window.document.documentElement.dataset.theme = theme;
    try {
        window.localStorage.setItem(kKey, theme);
    } catch {
        // Not kept, then.
    }
}

/**
 * Whether the page is dark, where the system would have it so or not.
 * @param {Window} window
 * @param {boolean} isSystemDark
 */
export function isDark({ document }, isSystemDark) {
    const { theme } = document.documentElement.dataset;
    return theme === "dark" || (theme !== "light" && isSystemDark);
}

/** @param {Window} window */
function stored(window) {
    try {
        return window.localStorage.getItem(kKey);
    } catch {
        return null;
    }
}
