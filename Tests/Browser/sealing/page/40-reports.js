"use strict";
// Reports and their entries.
(() => {
    const sealing = Manumit.sealing;
    const { fault } = Check;

    // What is refused, each with its code.
    async function refusals() {
        const draft = await sealing.beginReport();
        const other = await sealing.beginReport();
        const owner = await sealing.x25519.generate();
        const stranger = await sealing.x25519.generate();
        const publicKey = await sealing.x25519.publicBytes(owner.publicKey);
        const sealed = await draft.sealTo({ identifier: "one", publicKey });
        const open = (changed) => fault(() => sealing.openReport(
            { seal: draft.seal, identifier: "one", privateKey: owner.privateKey, sealed, ...changed }));
        const damaged = sealed.slice();
        damaged[50] ^= 1;
        const entry = await draft.report.sealEntry("message", { text: "x" });
        const tampered = entry.bytes.slice();
        tampered[20] ^= 1;
        const digits = sealing.receipt.make();
        const receiptKeys = await sealing.receipt.keys(digits, "0".repeat(32));
        const toReceipt = await draft.sealToReceipt(receiptKeys.publicKey);
        const byReceipt = await sealing.openWithReceipt(
            { seal: draft.seal, privateKey: receiptKeys.privateKey, sealed: toReceipt });
        draft.forget();
        return {
            "by its owner": await open({}),
            "by another's key": await open({ privateKey: stranger.privateKey }),
            "as another report": await open({ seal: other.seal }),
            "as another key": await open({ identifier: "two" }),
            "damaged": await open({ sealed: damaged }),
            "cut off": await open({ sealed: sealed.subarray(0, 111) }),
            "of low order": await fault(() => other.sealTo({ identifier: "low", publicKey: new Uint8Array(32) })),
            "identifier with a bar": await fault(() => other.sealTo({ identifier: "a|b", publicKey })),
            "sealed after forgetting": await fault(() => draft.sealTo({ identifier: "late", publicKey })),
            "entry": await fault(() => draft.report.openEntry(entry)),
            "entry of another kind": await fault(() => draft.report.openEntry({ ...entry, kind: "answer" })),
            "entry of the desk": await fault(() => draft.report.openEntry({ ...entry, kind: "note" })),
            "entry of another name": await fault(() => draft.report.openEntry({ ...entry, entry: other.seal })),
            "entry of another report": await fault(() => other.report.openEntry(entry)),
            "entry tampered with": await fault(() => draft.report.openEntry({ ...entry, bytes: tampered })),
            "entry cut off": await fault(() => draft.report.openEntry({ ...entry, bytes: entry.bytes.subarray(0, 20) })),
            "entry of no kind": await fault(() => draft.report.sealEntry("poem", {})),
            "entry of nothing": await fault(() => draft.report.sealEntry("message", undefined)),
            "entry too long": await fault(() => draft.report.sealEntry("message", "x".repeat(1_048_576 - 4 - 1))),
            "note by receipt": await fault(() => byReceipt.sealEntry("note", {})),
        };
    }

    // Lengths of the sealed entry for lengths of JSON, and whether it comes back.
    async function entryLengths(lengths) {
        const { report } = await sealing.beginReport();
        const found = [];
        for (const length of lengths) {
            const value = "x".repeat(length - 2);
            const entry = await report.sealEntry("note", value);
            found.push(await report.openEntry(entry) === value ? entry.bytes.length - 28 : -1);
        }
        return found;
    }

    // One recipient grants a report to another, and the recovery key to a third.
    async function grants() {
        const draft = await sealing.beginReport();
        const recovery = await sealing.recoveryKey.make();
        const [first, second, third] = await Promise.all([1, 2, 3].map(() => sealing.x25519.generate()));
        const bytesOf = (pair) => sealing.x25519.publicBytes(pair.publicKey);
        const [toFirst, toRecovery] = [
            await draft.sealTo({ identifier: "first", publicKey: await bytesOf(first) }),
            await draft.sealTo({ identifier: "recovery", publicKey: recovery.publicKey }),
        ];
        draft.forget();
        const { seal } = draft;
        const note = await draft.report.sealEntry("note", ["nodyn"]);
        const toSecond = await sealing.grant({
            seal, identifier: "first", privateKey: first.privateKey, sealed: toFirst,
            to: { identifier: "second", publicKey: await bytesOf(second) },
        });
        const { privateKey } = await sealing.recoveryKey.read(recovery.groups.join(""));
        const toThird = await sealing.grant({
            seal, identifier: "recovery", privateKey, sealed: toRecovery,
            to: { identifier: "third", publicKey: await bytesOf(third) },
        });
        const open = async (identifier, pair, sealed) => {
            const report = await sealing.openReport({ seal, identifier, privateKey: pair.privateKey, sealed });
            return (await report.openEntry(note))[0];
        };
        return [await open("second", second, toSecond), await open("third", third, toThird), toSecond.length];
    }

    Object.assign(Check, { refusals, entryLengths, grants });
})();
