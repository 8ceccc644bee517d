"use strict";
// How fast it is.
(() => {
    const sealing = Manumit.sealing;
    const { content } = Check;
    const secret = "cyfrinair y prawf";

    const timed = async (work) => {
        const start = performance.now();
        await work();
        return performance.now() - start;
    };

    // Milliseconds, and MiB a second.
    async function measure(mebibytes) {
        const pairs = await Promise.all([1, 2, 3].map(() => sealing.x25519.generate()));
        const recipients = await Promise.all(pairs.map(async (pair, index) => (
            { identifier: `recipient-${index}`, publicKey: await sealing.x25519.publicBytes(pair.publicKey) })));
        const recovery = await sealing.recoveryKey.make();
        const text = "Gwelais rywbeth. ".repeat(120);
        const sealReport = async () => {
            const keys = await sealing.receipt.keys(sealing.receipt.make(), "0".repeat(32));
            const draft = await sealing.beginReport();
            for (const recipient of recipients) await draft.sealTo(recipient);
            await draft.sealTo({ identifier: "recovery", publicKey: recovery.publicKey });
            await draft.sealToReceipt(keys.publicKey);
            draft.forget();
            await draft.report.sealEntry("report", { text });
        };
        const reports = [];
        for (let round = 0; round < 20; round += 1) reports.push(await timed(sealReport));
        const stretching = await timed(() => sealing.derivation.stretch(secret, new Uint8Array(16), 600_000));
        const receiptStretching = await timed(() => sealing.derivation.stretch(secret, new Uint8Array(16), 20_000));
        const { report } = await sealing.beginReport();
        const part = content(1_048_576);
        const blob = new Blob(Array(mebibytes).fill(part));
        let outgoing;
        const hashing = await timed(async () => { outgoing = await sealing.sealFile(report, blob); });
        const sealingTime = await timed(async () => {
            for await (const chunk of outgoing.chunks()) if (chunk.bytes.length === 0) throw new Error("empty");
        });
        const incoming = await sealing.openFile(report, outgoing.facts);
        const sealed = await outgoing.chunk(0);
        const opening = await timed(async () => {
            for (let round = 0; round < mebibytes; round += 1) await incoming.chunk(0, sealed.bytes);
        });
        const rate = (milliseconds) => Math.round(mebibytes / milliseconds * 1000);
        return {
            report: reports.sort((one, other) => one - other)[10], stretching, receiptStretching,
            hashing: rate(hashing), sealing: rate(sealingTime), opening: rate(opening),
        };
    }

    // Seals the file that was chosen, and opens each chunk again.
    async function sealChosen() {
        const { report } = await sealing.beginReport();
        const outgoing = await sealing.sealFile(report, document.querySelector("input").files[0]);
        const incoming = await sealing.openFile(report, outgoing.facts);
        let bytes = 0;
        for await (const chunk of outgoing.chunks()) bytes += (await incoming.chunk(chunk.number, chunk.bytes)).length;
        return { ...outgoing.facts, bytes };
    }

    Object.assign(Check, { measure, sealChosen });
})();
