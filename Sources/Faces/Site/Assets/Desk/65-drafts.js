"use strict";
// Whoever changes the language of the page keeps what they have written: sealed to the desk alone, for the one page that follows.
(() => {
    const desk = Manumit.desk;
    const { bytes } = Manumit.sealing;
    const place = "manumit-desk-draft";
    const switchLink = document.querySelector("header a[hreflang]");
    if (!desk.forms || !switchLink) return;

    switchLink.addEventListener("click", async (event) => {
        if (!desk.opened) return;
        event.preventDefault();
        try {
            const drafts = [];
            for (const form of desk.forms) {
                const kinds = Object.fromEntries(desk.written(form));
                if (Object.keys(kinds).length > 0) drafts.push({ form: form.id, kinds });
            }
            if (drafts.length > 0) {
                const { entry, bytes: sealed } = await desk.opened.report.sealEntry("note", { version: 1, drafts });
                sessionStorage.setItem(place, JSON.stringify({
                    seal: desk.opened.sealed.seal, name: entry, sealed: bytes.base64(sealed),
                }));
            }
        } finally {
            location.assign(switchLink.href);
        }
    });

    addEventListener("manumit-forms-ready", async () => {
        const kept = sessionStorage.getItem(place);
        sessionStorage.removeItem(place);
        if (!kept) return;
        const { seal, name, sealed } = JSON.parse(kept);
        if (seal !== desk.opened.sealed.seal) return;
        const value = await desk.read(desk.opened.report, { kind: "note", name, sealed });
        for (const draft of desk.list(value?.drafts)) {
            const form = desk.forms.find((one) => one.id === draft.form);
            if (!form) continue;
            for (const [kind, held] of Object.entries(draft.kinds)) desk.fill(form, kind, held);
            const folded = form.closest("details");
            if (folded) folded.open = true;
        }
    });
})();
