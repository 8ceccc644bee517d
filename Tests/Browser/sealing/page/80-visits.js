"use strict";
// Keys that are kept for a visit.
(() => {
    const sealing = Manumit.sealing;
    const { hex } = Manumit.sealing.bytes;
    const { isExportable } = Check;
    const secret = "cyfrinair y prawf";

    async function keepKey() {
        const { publicKey, wrapped } = await sealing.recipientKey.make(secret);
        const { privateKey } = await sealing.recipientKey.open(wrapped, secret);
        await sealing.visitKeys.keep({ identifier: "one", privateKey, publicKey });
        return hex(publicKey);
    }

    async function takeKey() {
        const key = await sealing.visitKeys.take();
        if (!key) return null;
        const own = hex(await sealing.x25519.publicHalf(key.privateKey));
        return { identifier: key.identifier, public: own, isExportable: await isExportable(key.privateKey) };
    }

    // Keys that lie in the browser's profile.
    async function keptKeys() {
        if (!(await indexedDB.databases()).some((database) => database.name === "manumit-visit")) return 0;
        const database = await new Promise((done) => {
            indexedDB.open("manumit-visit").onsuccess = (event) => done(event.target.result);
        });
        const count = await new Promise((done) => {
            database.transaction("keys").objectStore("keys").count().onsuccess = (event) => done(event.target.result);
        });
        database.close();
        return count;
    }

    Object.assign(Check, { keepKey, takeKey, keptKeys });
})();
