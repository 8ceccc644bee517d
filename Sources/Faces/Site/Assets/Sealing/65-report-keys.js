"use strict";
// To whom a report is sealed, and how it is opened by them.
(() => {
    const { require, hpke, joined, Report } = Manumit.sealing;
    const { utf8, concat, random, newIdentifier, wipe } = Manumit.sealing.bytes;
    const info = utf8("manumit report key 1");
    const secretLength = 32;

    // A report that is being written. It holds its keys until `forget()`, which is to follow when all are sealed to.
    class NewReport {
        #contentSecret = random(secretLength);
        #deskSecret = random(secretLength);

        static async begin() {
            const draft = new NewReport();
            draft.seal = newIdentifier();
            draft.report = await Report.make(draft.seal, draft.#contentSecret.slice(), draft.#deskSecret.slice());
            return draft;
        }

        // 112 bytes for a recipient, or for the recovery key, by the identifier that the server gave the key.
        async sealTo({ identifier, publicKey }) {
            this.#requireKeys();
            const plaintext = concat(this.#contentSecret, this.#deskSecret);
            const aad = joined(this.seal, identifier);
            const sealed = await hpke.sealOnce({ publicKey, info, aad, plaintext });
            wipe(plaintext);
            return sealed;
        }

        // 80 bytes for whoever has the receipt.
        sealToReceipt(publicKey) {
            this.#requireKeys();
            const aad = joined(this.seal, "receipt");
            return hpke.sealOnce({ publicKey, info, aad, plaintext: this.#contentSecret });
        }

        forget() {
            wipe(this.#contentSecret, this.#deskSecret);
            this.#contentSecret = undefined;
        }

        #requireKeys() {
            require(this.#contentSecret, "cannotOpen");
        }
    }

    async function openSecrets({ seal, identifier, privateKey, sealed }) {
        require(sealed.length === 112, "malformed");
        return hpke.openOnce({ privateKey, info, aad: joined(seal, identifier), sealed });
    }

    // For a recipient. `identifier` is that of the recipient's key, `sealed` what was sealed to it.
    async function open({ seal, identifier, privateKey, sealed }) {
        const secrets = await openSecrets({ seal, identifier, privateKey, sealed });
        return Report.make(seal, secrets.subarray(0, secretLength), secrets.subarray(secretLength));
    }

    async function openWithReceipt({ seal, privateKey, sealed }) {
        require(sealed.length === 80, "malformed");
        return Report.make(seal, await hpke.openOnce({ privateKey, info, aad: joined(seal, "receipt"), sealed }));
    }

    // Seals to one more recipient what was sealed to the one who grants it.
    async function grant({ seal, identifier, privateKey, sealed, to }) {
        const plaintext = await openSecrets({ seal, identifier, privateKey, sealed });
        const aad = joined(seal, to.identifier);
        const granted = await hpke.sealOnce({ publicKey: to.publicKey, info, aad, plaintext });
        wipe(plaintext);
        return granted;
    }

    Object.assign(Manumit.sealing, { beginReport: NewReport.begin, openReport: open, openWithReceipt, grant });
})();
