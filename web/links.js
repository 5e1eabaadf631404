/** @import { Address } from "./types" */

/**
 * The address to go to when this click on a link is the program's to handle; nothing when it is the browser's:
 * other buttons, modifier keys, other targets, downloads, fragments and everything outside the program.
 * @param {{ button: number, altKey: boolean, ctrlKey: boolean, metaKey: boolean, shiftKey: boolean, defaultPrevented: boolean }} click
 * @param {{ href: string, target: string, hasAttribute: (name: string) => boolean }} link
 * @param {Pick<Address, "relative">} address
 */
export function takenAddress(click, link, address) {
    const isPlain = click.button === 0 && !click.defaultPrevented;
    const isModified = click.altKey || click.ctrlKey || click.metaKey || click.shiftKey;
    const isElsewhere = (link.target !== "" && link.target !== "_self") || link.href.includes("#");
    if (!isPlain || isModified || isElsewhere || link.hasAttribute("download")) {
        return undefined;
    }
    return address.relative(link.href);
}
