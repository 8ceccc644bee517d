"use strict";
// The page of files, and sending them sealed.
(() => {
    const { element } = Manumit.reporting.fields;
    const { fill } = Manumit.reporting;
    const { json, patiently, Refused } = Manumit.reporting.asking;
    const sealing = Manumit.sealing;

    function sizeText(bytes, { texts, language }) {
        const format = new Intl.NumberFormat(language);
        return bytes < 1_000_000
            ? fill(texts.kilobytes, { number: format.format(Math.max(1, Math.floor(bytes / 1000))) })
            : fill(texts.megabytes, { number: format.format(Math.floor(bytes / 1_000_000)) });
    }

    // Draws those that were chosen.
    function list(section, files, data) {
        const kept = section.querySelector("[data-part=kept]");
        kept.hidden = files.length === 0;
        section.querySelector("[data-part=none]").hidden = files.length > 0;
        kept.querySelector("ul").replaceChildren(...files.map((file, place) => {
            const item = element("li");
            const name = element("span", { textContent: `${file.name} ` });
            name.append(element("span", { className: "small", textContent: sizeText(file.size, data) }));
            const button = element("button", {
                className: "second", name: "go", value: `remove-${place}`, textContent: data.texts.take,
            });
            button.setAttribute("aria-label", fill(data.texts.remove, { name: file.name }));
            item.append(name, " ", button);
            return item;
        }));
    }

    // Whether all of them could be taken.
    function add(chosen, files, data) {
        const good = chosen.filter((file) => file.size > 0 && file.size <= data.largestFile);
        const room = Math.max(0, data.mostFiles - files.length);
        files.push(...good.slice(0, room));
        return good.length === chosen.length && good.length <= room;
    }

    // A photo without its hidden details, or nothing where there is none to be made.
    async function cleanCopy(file) {
        if (!file.type.startsWith("image/")) return undefined;
        try {
            const { blob } = await sealing.cleanCopy(file);
            return new File([blob], file.name.replace(/\.[^.]*$/, "") + ".jpg", { type: blob.type });
        } catch (error) {
            if (error instanceof sealing.SealingError) return undefined;
            throw error;
        }
    }

    // Each original with its clean copy before it, ready to be sent. Where and when a photo was taken goes along where its
    // reporter wants that.
    async function prepare(report, files, tellsFacts) {
        const outgoing = [];
        for (const file of files) {
            const original = await sealing.sealFile(report, file);
            if (tellsFacts) Object.assign(original.facts, await sealing.photoFacts(file));
            const clean = await cleanCopy(file);
            if (clean) {
                const copy = await sealing.sealFile(report, clean);
                copy.facts.cleanOf = original.facts.file;
                outgoing.push(copy);
            }
            outgoing.push(original);
        }
        return outgoing;
    }

    // Sends one from where it stands: what arrived before a connection broke is not sent again.
    async function send(outgoing, { onBytes, onWait }) {
        const address = `/report/files/${outgoing.facts.file}`;
        const count = await patiently(() => json(address, "{}"), onWait);
        let { kept } = count;
        onBytes(Math.min(1, kept / outgoing.count) * outgoing.sealedSize);
        while (kept < outgoing.count) {
            const { bytes } = await outgoing.chunk(kept);
            ({ kept } = await patiently(
                () => json(`${address}/chunks/${kept}`, bytes, "application/octet-stream"), onWait));
            onBytes(bytes.length);
        }
        await patiently(() => json(`${address}/finish`, JSON.stringify({ chunks: outgoing.count })), onWait);
    }

    Manumit.reporting.files = { sizeText, list, add, prepare, send, Refused };
})();
