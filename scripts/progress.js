// Shows what ninja says of its progress: on one line of a terminal, else a line now and then.

/** What ninja says of itself before it builds anything. */
const notices = /^ninja: no work to do|Re-checking globbed directories/;

/**
 * Shows lines of a build on `stream`. `take` is given each; `text` says how far it is; `end` closes the
 * line that is being written over.
 */
export function makeProgress(stream) {
    let step = "building";
    let shown = "building";
    let last = "";
    const clear = () => stream.isTTY && stream.write("\r\x1b[K");
    const showStatus = (done, total, line) => {
        step = `${shown}, ${done}/${total}`;
        if (stream.isTTY) {
            clear();
            stream.write(line.slice(0, stream.columns - 1));
            return;
        }
        const tenth = `${Math.floor((10 * done) / total)} of ${total}`;
        if (tenth !== last) {
            last = tenth;
            stream.write(`${line}\n`);
        }
    };
    return {
        take(line) {
            if (notices.test(line)) {
                return;
            }
            const status = /^\[(\d+)\/(\d+)\] /.exec(line);
            if (status) {
                showStatus(Number(status[1]), Number(status[2]), line);
                return;
            }
            if (line.startsWith("== ")) {
                shown = line.slice("== ".length);
                step = shown;
            }
            clear();
            stream.write(`${line}\n`);
        },
        text: () => step,
        end: clear,
    };
}
