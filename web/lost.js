// A small script of its own, before early.js on the page for addresses that have none: it makes that a page of the programme and
// in the language that the address begins with.

import { findLost, showLost } from "./lost_page.js";

const root = document.documentElement;
const base = new URL(root.dataset.base || "./", location.href).href;
const lost = findLost(root, base, location.href);
// Once the whole page is there, which is before main.js runs.
document.addEventListener("readystatechange", () => showLost(document, base, lost), { once: true });
