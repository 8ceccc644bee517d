"use strict";
// Opens the report of the page, and closes it again when the key is forgotten.
(() => {
    const { place } = Manumit.page;
    const desk = Manumit.desk;
    const frame = place("desk-report");
    if (!frame) return;

    async function begin() {
        place("desk-progress").hidden = false;
        try {
            // Before anything is asked for: without a key it would count as a look and be none.
            const own = await desk.key();
            const sealed = await (await desk.fetched(frame.dataset.sealed)).json();
            const report = await desk.open(own, sealed);
            await show({ own, sealed, report });
        } catch (error) {
            desk.trouble(error, true);
        } finally {
            place("desk-progress").hidden = true;
        }
    }

    async function show(opened) {
        opened.values = new Map();
        const drawn = [];
        for (const entry of opened.sealed.entries) {
            const value = await desk.read(opened.report, entry);
            opened.values.set(entry.name, value);
            const shown = desk.entry(entry, value, opened.sealed.language);
            if (value) shown.place.append(...desk.files(opened.report, value, frame.dataset.files));
            drawn.push(shown.drawn);
        }
        place("opened").replaceChildren(...drawn);
        document.querySelector("[data-unlooked]")?.remove();
        desk.opened = opened;
        dispatchEvent(new Event("manumit-report-opened"));
    }

    addEventListener("manumit-key-forgotten", () => {
        if (!desk.opened) return;
        desk.opened = undefined;
        desk.forgetPictures();
        place("opened").replaceChildren();
        dispatchEvent(new Event("manumit-report-closed"));
        desk.trouble({ code: "forgotten" }, true);
    });

    begin();
})();
