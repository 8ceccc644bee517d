"use strict";
// The visit's key, and what is opened with it.
(() => {
    const { place, tell } = Manumit.page;
    const { visitKeys, openReport, SealingError, bytes } = Manumit.sealing;

    // Says what went wrong by its code. Not while the page is only just there: then nobody has lost their place yet.
    function trouble(error, isFirst = false) {
        const code = error?.code ?? "";
        const list = place("desk-trouble");
        if (!isFirst) return tell(list, code);
        const known = [...list.querySelectorAll("[data-code]")];
        const found = known.find((sentence) => sentence.dataset.code === code) ?? known.at(-1);
        for (const sentence of known) sentence.hidden = sentence !== found;
        list.hidden = false;
    }

    const quiet = () => { place("desk-trouble").hidden = true; };

    // The server leads whoever is signed out, or has to say why, to another page: then there is nothing to open here.
    async function fetched(address) {
        try {
            const answer = await fetch(address, { headers: { Accept: "application/json" }, redirect: "error" });
            if (!answer.ok) throw new Error(String(answer.status));
            return answer;
        } catch (cause) {
            throw new SealingError("unreachable", cause);
        }
    }

    async function key() {
        if (!(await Manumit.sealing.x25519.isSupported())) throw new SealingError("unsupported");
        const found = await visitKeys.take();
        if (!found) throw new SealingError("noKey");
        return found;
    }

    // `sealed`: as the server hands a report out: its seal, and its keys sealed to this person's.
    async function open(own, sealed) {
        const mine = sealed.keys.find((kept) => kept.key === own.identifier);
        if (!mine) throw new SealingError("otherKey");
        return openReport({
            seal: sealed.seal, identifier: own.identifier, privateKey: own.privateKey,
            sealed: bytes.fromBase64(mine.sealed),
        });
    }

    // What stands in an entry; undefined where it does not open, so that one that is spoilt hides no other.
    async function read(report, entry) {
        try {
            return await report.openEntry({
                kind: entry.kind, entry: entry.name, bytes: bytes.fromBase64(entry.sealed),
            });
        } catch {
            return undefined;
        }
    }

    Object.assign(Manumit.desk, { trouble, quiet, fetched, key, open, read });
})();
