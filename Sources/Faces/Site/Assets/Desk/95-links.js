"use strict";
// Opens all reports of the reader, compares them here, and keeps a link where the reader finds that two are about the same.
(() => {
    const { place, post } = Manumit.page;
    const desk = Manumit.desk;
    const { bytes } = Manumit.sealing;
    const section = place("desk-links");
    if (!section) return;
    const button = place("links-begin");
    let opened;

    button.disabled = false;
    button.addEventListener("click", async () => {
        button.disabled = true;
        desk.quiet();
        place("links-progress").hidden = false;
        try {
            await compare();
        } catch (error) {
            desk.trouble(error);
        }
        place("links-progress").hidden = true;
        button.disabled = false;
    });

    async function compare() {
        const own = await desk.key();
        const likeness = new desk.Likeness();
        opened = { reports: new Map(), linked: new Set() };
        let unreadable = 0;
        const most = Number(section.dataset.most);
        for (let page = 1, pages = 1; page <= pages && opened.reports.size < most; page += 1) {
            const found = await (await desk.fetched(`${section.dataset.reports}&page=${page}`)).json();
            pages = found.pages;
            for (const line of found.reports) {
                const report = await desk.open(own, line).catch(() => undefined);
                if (report) likeness.add(line.report, await take(line, report));
                else unreadable += 1;
            }
            place("links-progress").querySelector('[data-part="done"]').textContent = String(opened.reports.size);
        }
        place("links-unreadable").hidden = unreadable === 0;
        place("links-unreadable").querySelector('[data-part="number"]').textContent = String(unreadable);
        draw(likeness.pairs());
    }

    // What was told; links that were kept are noted, so that they are not offered again.
    async function take(line, report) {
        opened.reports.set(line.report, { report, title: line.title });
        const values = [];
        for (const entry of line.entries) {
            const value = await desk.read(report, entry);
            if (entry.kind === "link") opened.linked.add(pairName(line.report, desk.text(value?.report)));
            else if (value) values.push(value);
        }
        return values;
    }

    const pairName = (one, other) => [one, other].sort().join("|");

    function draw(pairs) {
        const left = pairs.filter((pair) => !opened.linked.has(pairName(pair.first, pair.second)));
        place("links-none").hidden = left.length > 0;
        place("links-found").replaceChildren(...left.map(drawn));
    }

    function drawn(pair) {
        const row = desk.copy("pair").querySelector("li");
        for (const side of ["first", "second"]) {
            const link = row.querySelector(`[data-part="${side}"]`);
            link.href = `/desk/${pair[side]}`;
            link.textContent = opened.reports.get(pair[side]).title;
        }
        row.querySelector("ul").append(...pair.evidence.map(([kind, what]) => desk.copy(`evidence-${kind}`, { text: what })));
        const keep = row.querySelector('[data-part="keep"]');
        keep.addEventListener("click", async () => {
            keep.disabled = true;
            const isKept = await kept(pair, row.querySelector("ul").innerText).then(() => true, () => false);
            for (const told of row.querySelectorAll("[data-state]")) told.hidden = told.dataset.state !== (isKept ? "kept" : "failed");
            keep.disabled = isKept;
        });
        return row;
    }

    // An entry of each report, which names the other and why.
    async function kept(pair, text) {
        const fields = { token: section.querySelector("input[name=token]").value, first: pair.first, second: pair.second };
        for (const [side, other] of [["first", "second"], ["second", "first"]]) {
            const { report } = opened.reports.get(pair[side]);
            const entry = await report.sealEntry("link", {
                version: 1, report: pair[other], text: `${opened.reports.get(pair[other]).title}\n${text}`,
            });
            fields[`${side}-entry-link`] = entry.entry;
            fields[`${side}-sealed-link`] = bytes.base64(entry.bytes);
        }
        await post("/desk/links", fields);
    }

    addEventListener("manumit-key-forgotten", () => {
        if (!opened) return;
        opened = undefined;
        place("links-found").replaceChildren();
        desk.trouble({ code: "forgotten" }, true);
    });
})();
