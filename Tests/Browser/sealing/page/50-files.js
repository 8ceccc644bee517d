"use strict";
// Files.
(() => {
    const sealing = Manumit.sealing;
    const { hex } = Manumit.sealing.bytes;
    const { fault, content } = Check;

    // A file whose chunks were sent as they should not be.
    async function fileRefusals() {
        const { report } = await sealing.beginReport();
        const bytes = content(3.5 * 1_048_576);
        const outgoing = await sealing.sealFile(report, new Blob([bytes]));
        const facts = outgoing.facts;
        const chunks = [];
        for await (const chunk of outgoing.chunks()) chunks.push(chunk.bytes);
        const open = (given, changed = {}) => fault(async () => {
            const incoming = await sealing.openFile(report, { ...facts, ...changed });
            const blob = await incoming.blob((number) => given[number]);
            if (blob.size !== facts.size) throw new Error("another size");
        });
        const flipped = chunks[2].slice();
        flipped[9] ^= 1;
        const alone = (number) => outgoing.chunk(number).then((chunk) => hex(chunk.bytes.subarray(0, 64)));
        const again = await sealing.sealFile(report, new Blob([bytes]), facts);
        const rest = [];
        for await (const chunk of again.chunks(2)) rest.push(chunk);
        const changed = bytes.slice();
        changed[7] ^= 1;
        return {
            codes: {
                "as sent": await open(chunks),
                "last chunk removed": await open(chunks.slice(0, -1)),
                "first chunk removed": await open(chunks.slice(1)),
                "two chunks swapped": await open([chunks[0], chunks[2], chunks[1], chunks[3]]),
                "a chunk repeated": await open([chunks[0], chunks[0], chunks[2], chunks[3]]),
                "a chunk cut off": await open([chunks[0], chunks[1].subarray(0, 1000), chunks[2], chunks[3]]),
                "a chunk changed": await open([chunks[0], chunks[1], flipped, chunks[3]]),
                "said to be shorter": await open(chunks, { size: 2 * 1_048_576 }),
                "said to be one chunk": await open(chunks, { size: 1_048_576 }),
                "another hash": await open(chunks, { sha256: "0".repeat(64) }),
                "another file": await open(chunks, { file: sealing.bytes.newIdentifier() }),
                "resumed with another content": await fault(() => sealing.sealFile(report, new Blob([changed]), facts)),
                "resumed with another size": await fault(() => sealing.sealFile(report, new Blob([bytes, "x"]), facts)),
                "a chunk beyond the last": await fault(() => outgoing.chunk(4)),
            },
            isResumedAlike: rest.length === 2 && rest[0].number === 2 && rest[1].isLast
                && hex(rest[0].bytes) === hex(chunks[2]) && hex(rest[1].bytes) === hex(chunks[3]),
            isSealedAlone: await alone(1) === hex(chunks[1].subarray(0, 64)),
            sealedSize: [outgoing.sealedSize, chunks.reduce((sum, chunk) => sum + chunk.length, 0)],
        };
    }

    async function shapes(sizes) {
        const { report } = await sealing.beginReport();
        const file = sealing.bytes.newIdentifier();
        const found = [];
        for (const size of sizes) found.push((await sealing.openFile(report, { file, size })).count);
        return found;
    }

    Object.assign(Check, { fileRefusals, shapes });
})();
