"use strict";
// A report that is open: its entries and files are sealed and opened with keys that cannot be taken out of the browser.
(() => {
    const { SealingError, require, derivation, aesGCM, joined } = Manumit.sealing;
    const { utf8, fromUTF8, concat, uint32, random, newIdentifier, isIdentifier, wipe } = Manumit.sealing.bytes;

    const contentKinds = new Set(["report", "addition", "identity", "message", "withdrawal", "answer"]);
    const deskKinds = new Set([
        "note", "assessment", "label", "link", "intelligence", "source", "referral", "handover",
    ]);
    const smallestEntry = 4096;
    const largestEntry = 1_048_576;
    const nonceLength = 12;

    // The length, the text, and zeros up to a power of two, so that its size tells little.
    function pad(text) {
        let length = smallestEntry;
        while (length < text.length + 4) length *= 2;
        require(length <= largestEntry, "tooLong");
        const padded = new Uint8Array(length);
        padded.set(uint32(text.length));
        padded.set(text, 4);
        return padded;
    }

    function unpad(padded) {
        require(padded.length >= 4, "malformed");
        const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
        require(length <= padded.length - 4, "malformed");
        return padded.subarray(4, 4 + length);
    }

    function parse(text) {
        try {
            return JSON.parse(text);
        } catch (cause) {
            throw new SealingError("malformed", cause);
        }
    }

    class Report {
        #content;
        #contentEntries;
        #deskEntries;

        // The secrets are overwritten. Whoever came with a receipt has no desk key.
        static async make(seal, contentSecret, deskSecret) {
            require(isIdentifier(seal), "malformed");
            const report = new Report();
            report.seal = seal;
            report.#content = await derivation.material(contentSecret);
            report.#contentEntries = await derivation.aesKey(report.#content, "manumit entry 1");
            wipe(contentSecret);
            if (deskSecret) {
                const desk = await derivation.material(deskSecret);
                report.#deskEntries = await derivation.aesKey(desk, "manumit entry 1");
                wipe(deskSecret);
            }
            return report;
        }

        // `value` is anything that JSON can say.
        async sealEntry(kind, value) {
            const key = this.#entryKey(kind);
            const entry = newIdentifier();
            const nonce = random(nonceLength);
            const json = JSON.stringify(value);
            require(json !== undefined, "malformed");
            const text = utf8(json);
            const padded = pad(text);
            const sealed = await aesGCM.seal(key, nonce, joined(this.seal, kind, entry), padded);
            wipe(text, padded);
            return { kind, entry, bytes: concat(nonce, sealed) };
        }

        async openEntry({ kind, entry, bytes }) {
            const key = this.#entryKey(kind);
            require(isIdentifier(entry) && bytes.length <= nonceLength + largestEntry + 16, "malformed");
            const nonce = bytes.slice(0, nonceLength);
            const aad = joined(this.seal, kind, entry);
            const padded = await aesGCM.open(key, nonce, aad, bytes.subarray(nonceLength));
            const value = parse(fromUTF8(unpad(padded)));
            wipe(padded);
            return value;
        }

        // For files, which have a key each.
        fileKey(file) {
            require(isIdentifier(file), "malformed");
            return derivation.aesKey(this.#content, "manumit file 1", file);
        }

        #entryKey(kind) {
            if (contentKinds.has(kind)) return this.#contentEntries;
            require(deskKinds.has(kind), "unknownKind");
            require(this.#deskEntries, "noDeskKey");
            return this.#deskEntries;
        }
    }

    Manumit.sealing.Report = Report;
})();
