"use strict";
// Keeps a recipient's opened key from page to page for one visit, as a key that cannot be taken out of the browser. The
// visit is a random mark that ends with its tab. The key is of no use without the mark, and is forgotten after 30 idle
// minutes and when that is asked. Only pages of recipients call this, so that a reporter's browser holds no trace of it.
(() => {
    const { orFail } = Manumit.sealing;
    const { hex, random } = Manumit.sealing.bytes;
    const place = "manumit-visit";
    const idleMilliseconds = 30 * 60_000;
    const noteMilliseconds = 60_000;
    let channel;
    let lastUse = 0;
    let timer = 0;

    const asked = (request) => new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
    });

    const ended = (transaction) => new Promise((done, fail) => {
        transaction.oncomplete = done;
        transaction.onabort = () => fail(transaction.error);
    });

    // Keys of visits that are over go first.
    async function withKeys(work) {
        const opening = indexedDB.open(place, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("keys", { keyPath: "mark" });
        const database = await asked(opening);
        try {
            const transaction = database.transaction("keys", "readwrite");
            const end = ended(transaction);
            const keys = transaction.objectStore("keys");
            for (const kept of await asked(keys.getAll())) if (isOver(kept.used)) keys.delete(kept.mark);
            return (await Promise.all([work(keys), end]))[0];
        } finally {
            database.close();
        }
    }

    // Timers rest while a machine sleeps, so what counts is the clock. One that went back counts as over.
    const isOver = (used) => used < Date.now() - idleMilliseconds || used > Date.now() + 60_000;

    // `identifier`: of the recipient's key, by the server.
    async function keep({ identifier, privateKey, publicKey }) {
        const mark = hex(random(16));
        await orFail((async () => {
            await withKeys((keys) => asked(keys.put({ mark, identifier, privateKey, publicKey, used: Date.now() })));
            sessionStorage.setItem(place, mark);
        })(), "notKept");
        watch();
    }

    // The key of this visit, or nothing: then its owner is asked for the passphrase.
    async function take() {
        const mark = sessionStorage.getItem(place);
        const found = await withKeys(async (keys) => {
            const kept = mark && await asked(keys.get(mark));
            if (kept) await asked(keys.put({ ...kept, used: Date.now() }));
            return kept;
        });
        if (!found) {
            if (timer !== 0) end();
            sessionStorage.removeItem(place);
            return undefined;
        }
        watch();
        const { identifier, privateKey, publicKey } = found;
        return { identifier, privateKey, publicKey };
    }

    // The keys of every tab.
    async function forget() {
        channel ??= new BroadcastChannel(place);
        channel.postMessage("forget");
        end();
        await asked(indexedDB.deleteDatabase(place));
    }

    // Pages that show what the key opened are told, so that they show it no longer.
    function end() {
        clearInterval(timer);
        timer = 0;
        sessionStorage.removeItem(place);
        dispatchEvent(new Event("manumit-key-forgotten"));
    }

    function watch() {
        lastUse = Date.now();
        if (timer !== 0) return;
        timer = setInterval(look, 30_000);
        channel ??= new BroadcastChannel(place);
        channel.onmessage = end;
    }

    function look() {
        if (timer === 0 || !isOver(lastUse)) return false;
        end();
        // What is kept goes with it, if no other tab did that already.
        withKeys(() => undefined).catch(() => undefined);
        return true;
    }

    // Whoever reads or writes for long uses the key too.
    function note(event) {
        const isKnown = Date.now() - lastUse < noteMilliseconds && event.type !== "pageshow";
        if (timer === 0 || look() || isKnown) return;
        lastUse = Date.now();
        take().catch(() => undefined);
    }
    // A page that was gone and comes back as it was has not heard what happened meanwhile.
    for (const sign of ["keydown", "pointerdown", "scroll", "pageshow"]) addEventListener(sign, note, { passive: true });
    document.addEventListener("visibilitychange", look);

    Manumit.sealing.visitKeys = { keep, take, forget };
})();
