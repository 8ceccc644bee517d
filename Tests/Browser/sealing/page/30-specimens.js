"use strict";
// Specimens (docs/sealing.md).
(() => {
    const sealing = Manumit.sealing;
    const { hex, base64, fromBase64 } = Manumit.sealing.bytes;
    const { fault, isExportable, content, isSame } = Check;

    async function recipient(number, passphrase) {
        const { publicKey, wrapped } = await sealing.recipientKey.make(passphrase);
        return { key: `recipient-${number}`, passphrase, public: base64(publicKey), publicKey, wrapped };
    }

    async function makeSpecimen(entries, sizes) {
        const draft = await sealing.beginReport();
        const digits = sealing.receipt.make();
        const salt = hex(sealing.bytes.random(16));
        const receiptKeys = await sealing.receipt.keys(digits, salt);
        const recipients = [await recipient(1, "pymtheg gwdihŵ ﬁn"), await recipient(2, "another passphrase")];
        for (const one of recipients) {
            one.sealed = base64(await draft.sealTo({ identifier: one.key, publicKey: one.publicKey }));
            delete one.publicKey;
        }
        const recovery = await sealing.recoveryKey.make();
        const recoverySealed = await draft.sealTo({ identifier: "recovery-1", publicKey: recovery.publicKey });
        const specimen = {
            version: 1, seal: draft.seal,
            receipt: {
                digits, salt, lookup: base64(receiptKeys.lookup), public: base64(receiptKeys.publicKey),
                sealed: base64(await draft.sealToReceipt(receiptKeys.publicKey)),
            },
            recipients,
            recovery: {
                key: "recovery-1", paper: recovery.groups.join(" "), public: base64(recovery.publicKey),
                sealed: base64(recoverySealed),
            },
            entries: [],
            files: [],
        };
        draft.forget();
        for (const [kind, value] of entries) {
            const sealed = await draft.report.sealEntry(kind, value);
            specimen.entries.push({ ...sealed, bytes: base64(sealed.bytes), value });
        }
        for (const size of sizes) specimen.files.push(await sealedFile(draft.report, content(size)));
        return specimen;
    }

    async function sealedFile(report, bytes) {
        const outgoing = await sealing.sealFile(report, new Blob([bytes]));
        const chunks = [];
        for await (const chunk of outgoing.chunks()) chunks.push(base64(chunk.bytes));
        const { file, size, sha256 } = outgoing.facts;
        return { file, size, sha256, chunks };
    }

    // Opens a specimen by every key that it holds. Gives what does not come out as it should, and the hashes of its files.
    async function openSpecimen(specimen) {
        const { seal, receipt, recipients, recovery } = specimen;
        const problems = [];
        const expect = (condition, what) => condition || problems.push(what);
        const receiptKeys = await sealing.receipt.keys(receipt.digits, receipt.salt);
        expect(base64(receiptKeys.lookup) === receipt.lookup, "lookup");
        expect(base64(receiptKeys.publicKey) === receipt.public, "public half of the receipt's key");
        const byReceipt = await sealing.openWithReceipt(
            { seal, privateKey: receiptKeys.privateKey, sealed: fromBase64(receipt.sealed) });
        const holders = [[recovery, await sealing.recoveryKey.read(recovery.paper)]];
        for (const one of recipients) holders.push([one, await sealing.recipientKey.open(one.wrapped, one.passphrase)]);
        const reports = [];
        for (const [one, opened] of holders) {
            expect(base64(opened.publicKey) === one.public, `public half of ${one.key}`);
            expect(!await isExportable(opened.privateKey), `${one.key} can be taken out`);
            reports.push(await sealing.openReport(
                { seal, identifier: one.key, privateKey: opened.privateKey, sealed: fromBase64(one.sealed) }));
        }
        for (const entry of specimen.entries) {
            const sealed = { ...entry, bytes: fromBase64(entry.bytes) };
            const length = sealed.bytes.length - 28;
            expect([12, 13, 14, 15, 16, 17, 18, 19, 20].some((power) => length === 2 ** power), `length of ${entry.kind}`);
            for (const report of reports) {
                const value = await report.openEntry(sealed);
                expect(isSame(value, entry.value), `${entry.kind} is ${JSON.stringify(value)}`);
            }
            const code = await fault(() => byReceipt.openEntry(sealed));
            expect(code === null || code === "noDeskKey", `${entry.kind} by the receipt: ${code}`);
        }
        const hashes = [];
        for (const file of specimen.files) {
            const incoming = await sealing.openFile(byReceipt, file);
            expect(incoming.count === file.chunks.length, `chunks of a file of ${file.size}`);
            const blob = await incoming.blob((number) => file.chunks[number] && fromBase64(file.chunks[number]));
            expect(blob.size === file.size, `size of a file of ${file.size}`);
            hashes.push(hex(new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer()))));
        }
        return { problems, hashes };
    }

    Object.assign(Check, { makeSpecimen, openSpecimen });
})();
