// What the server answers in its own words, where the site has no page for it.

/** Says that there is no site yet, and why; the browser asks again by itself. */
export function sendWaiting(response, reason) {
    response.writeHead(503, {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-store",
        "Retry-After": "2",
        Refresh: "2",
    });
    response.end(
        `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${reason}</title>\n` +
            `<p>The site is not there yet: ${reason}. This page asks again every two seconds.</p>\n`,
    );
}

/** Sends one sentence. */
export function sendText(response, status, text) {
    response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

/** Answers on the bare connection what could not be read as a request. */
export function answerUnreadable(error, socket) {
    if (!socket.writable) {
        socket.destroy();
        return;
    }
    const [status, text] =
        error.code === "HPE_HEADER_OVERFLOW"
            ? ["431 Request Header Fields Too Large", "This address is too long. Shorten it.\n"]
            : ["400 Bad Request", "A web server cannot read this request.\n"];
    socket.end(
        `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\n` +
            `Content-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`,
    );
}
