"use strict";
// An intelligence report as it is printed, or saved as JSON with the names of POLE (Person, Object, Location, Event).
(() => {
    const { place } = Manumit.page;
    const desk = Manumit.desk;
    const sheet = place("desk-intelligence");
    if (!sheet) return;
    const parts = { Person: "person", Object: "object", Location: "location", Event: "event" };
    let value;

    const lines = (words) => desk.text(words).split("\n").map((line) => line.trim()).filter((line) => line !== "");

    async function begin() {
        place("desk-progress").hidden = false;
        try {
            const own = await desk.key();
            const sealed = await (await desk.fetched(sheet.dataset.sealed)).json();
            const report = await desk.open(own, sealed);
            const entry = sealed.entries.find((one) => one.name === sheet.dataset.entry && one.kind === "intelligence");
            value = entry && await desk.read(report, entry);
            if (!value) throw Object.assign(new Error("missing"), { code: "cannotOpen" });
            draw();
        } catch (error) {
            desk.trouble(error, true);
        } finally {
            place("desk-progress").hidden = true;
        }
    }

    function draw() {
        const drawn = [desk.copy("text", { text: desk.text(value.text) })];
        for (const [name, member] of Object.entries(parts)) {
            const items = lines(value[member]);
            if (items.length === 0) continue;
            const part = desk.copy(name);
            part.querySelector("ul").append(...items.map((item) => desk.copy("item", { text: item })));
            drawn.push(part);
        }
        place("opened").replaceChildren(...drawn);
        setReady(true);
    }

    function setReady(isReady) {
        place("print-sheet").disabled = !isReady;
        place("save-sheet").disabled = !isReady;
    }

    place("print-sheet").addEventListener("click", () => print());
    place("save-sheet").addEventListener("click", () => {
        const { marking, identifier, at, source, information, handling } = sheet.dataset;
        const made = {
            marking, scheme: "3x5x2", identifier, made: at, source, information, handling,
            sanitised: true, leftOut: "leftOut" in sheet.dataset, text: desk.text(value.text),
        };
        for (const [name, member] of Object.entries(parts)) {
            made[name] = lines(value[member]).map((description) => ({ description }));
        }
        desk.saveBlob(new Blob([JSON.stringify(made, null, 2)], { type: "application/json" }), sheet.dataset.file);
    });

    addEventListener("manumit-key-forgotten", () => {
        if (!value) return;
        value = undefined;
        place("opened").replaceChildren();
        setReady(false);
        desk.trouble({ code: "forgotten" }, true);
    });

    begin();
})();
