"use strict";
// Seals a report to everybody who may read it, and sends it. Tried again, it sends the same report: what arrived before is
// known by its seal and kept once.
(() => {
    const sealing = Manumit.sealing;
    const { base64, fromBase64 } = sealing.bytes;
    const { json, patiently, Refused } = Manumit.reporting.asking;
    const { prepare, send } = Manumit.reporting.files;
    // Recipients may change while somebody writes; more often than that something else is wrong.
    const mostChanges = 3;

    // Whom a report through a channel is sealed to, asked anew each time.
    const readersOf = (channel, language) => json(`/report/keys/${encodeURIComponent(channel)}?lang=${language}`);

    class Sending {
        #newReport;
        #receiptKeys;
        #outgoing = [];
        #sent = new Set();
        #entry;
        #written;

        static async begin(draft, data) {
            const sending = new Sending();
            sending.draft = draft;
            sending.language = data.language;
            sending.digits = sealing.receipt.make();
            sending.#written = sending.#snapshot();
            sending.#newReport = await sealing.beginReport();
            sending.#receiptKeys = await sealing.receipt.keys(sending.digits, data.salt);
            sending.#outgoing = await prepare(
                sending.#newReport.report, draft.files, draft.tellsPhotoFacts);
            const facts = sending.#outgoing.map((file) => file.facts);
            sending.#entry = await sending.#newReport.report.sealEntry("report", draft.content(data.language, facts));
            return sending;
        }

        // Whether it still says what the draft says: else another one is to be begun.
        get isCurrent() { return this.#written === this.#snapshot(); }

        #snapshot() {
            const files = this.draft.files.map((file) => [file.name, file.size, file.lastModified]);
            return JSON.stringify([this.draft.content(this.language, files), this.draft.channel, this.draft.area]);
        }

        // Gives what the receipt says, by language.
        async run({ onProgress, onWait, onWork }) {
            const all = this.#outgoing.reduce((sum, file) => sum + file.sealedSize, 0);
            let done = 0;
            const onBytes = (bytes) => onProgress(done += bytes, all);
            for (const file of this.#outgoing) {
                if (this.#sent.has(file)) onBytes(file.sealedSize);
                else await send(file, { onBytes, onWait });
                this.#sent.add(file);
            }
            const receipt = await this.#submit(onWait, onWork);
            this.#newReport.forget();
            return receipt;
        }

        async #submit(onWait, onWork) {
            let work;
            for (let change = 1; ; change += 1) {
                const body = JSON.stringify({ ...await this.#sealed(onWait), work });
                try {
                    return await patiently(() => json("/report/sealed", body), onWait);
                } catch (error) {
                    if (error.fault === "workMissing" && !work) {
                        onWork();
                        work = await Manumit.reporting.work(error.told, this.#newReport.seal);
                        continue;
                    }
                    const isChanged = error instanceof Refused && error.fault === "recipientsChanged";
                    if (!isChanged || change === mostChanges) throw error;
                }
            }
        }

        async #sealed(onWait) {
            const { draft } = this;
            const { readers, recovery } = await patiently(() => readersOf(draft.channel, this.language), onWait);
            const left = readers.filter(({ person }) => !draft.excluded.includes(person));
            if (left.length === 0) throw new Refused(409, { fault: "nobodyLeft" });
            const keys = [];
            for (const { key, publicKey } of [...left.map((reader) => reader.key), recovery]) {
                const sealed = await this.#newReport.sealTo({ identifier: key, publicKey: fromBase64(publicKey) });
                keys.push({ key, sealed: base64(sealed) });
            }
            return {
                version: 1, seal: this.#newReport.seal, channel: draft.channel, language: this.language, role: draft.role,
                area: draft.area,
                danger: draft.flags.includes("danger"), child: draft.flags.includes("child"), excluded: draft.excluded, keys,
                receipt: base64(await this.#newReport.sealToReceipt(this.#receiptKeys.publicKey)),
                lookup: base64(this.#receiptKeys.lookup),
                entry: { name: this.#entry.entry, sealed: base64(this.#entry.bytes) },
                files: this.#outgoing.map((file) => file.facts.file),
            };
        }
    }

    Manumit.reporting.readersOf = readersOf;
    Manumit.reporting.Sending = Sending;
})();
