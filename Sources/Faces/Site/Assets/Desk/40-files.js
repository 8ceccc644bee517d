"use strict";
// The files of a report: shown where a copy without hidden details can be, else only saved.
(() => {
    const { fetched, copy, text, named } = Manumit.desk;
    const { openFile, photoFacts, bytes } = Manumit.sealing;
    // Beyond this a picture is only saved.
    const largestShown = 20_000_000;
    // Beyond this a file is written as it is opened, where the browser can, rather than held first.
    const largestHeld = 256_000_000;
    const addresses = new Set();

    // What a browser shows as a picture and nothing else, by its first bytes: never what may hold a script.
    function pictureType(start) {
        const begins = (...signs) => signs.every((sign, index) => sign === undefined || start[index] === sign);
        if (begins(0xff, 0xd8, 0xff)) return "image/jpeg";
        if (begins(0x89, 0x50, 0x4e, 0x47)) return "image/png";
        if (begins(0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57, 0x45, 0x42, 0x50)) return "image/webp";
        return undefined;
    }

    function size(bytes) {
        const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1e3), "kilobyte"] : [bytes / 1e6, "megabyte"];
        return new Intl.NumberFormat(document.documentElement.lang, {
            style: "unit", unit, maximumFractionDigits: unit === "megabyte" ? 1 : 0,
        }).format(value);
    }

    // Facts of a file as its entry tells them; nothing where they are none.
    function facts(value) {
        const found = named(value);
        const isGood = bytes.isIdentifier(found.file) && Number.isSafeInteger(found.size) && found.size >= 0
            && /^[0-9a-f]{64}$/.test(text(found.sha256));
        return isGood ? found : undefined;
    }

    class DrawnFile {
        constructor(report, about, folder, tellsFacts) {
            Object.assign(this, { report, about, folder });
            const drawn = copy("file", { name: text(about.name) || about.file, size: size(about.size), sha256: about.sha256 });
            this.row = drawn.querySelector("li");
            const isClean = bytes.isIdentifier(about.cleanOf);
            this.part("warning").hidden = isClean;
            this.part("clean").hidden = !isClean;
            this.does("save", () => this.save());
            if (isClean && about.size <= largestShown) this.does("show", () => this.show());
            if (!isClean && tellsFacts && about.size <= largestShown) this.does("read", () => this.read());
        }

        part(name) { return this.row.querySelector(`[data-part="${name}"]`); }

        does(name, work) {
            const button = this.part(name);
            button.hidden = false;
            button.addEventListener("click", async () => {
                if (this.isBusy) return;
                this.isBusy = true;
                this.say("busy");
                try {
                    this.say(await work());
                } catch (error) {
                    this.say(error.code === "fileDiffers" ? "fileDiffers" : error.name === "AbortError" ? "" : "failed");
                }
                this.isBusy = false;
            });
        }

        say(state) {
            for (const told of this.row.querySelectorAll("[data-state]")) told.hidden = told.dataset.state !== state;
        }

        async opened() {
            const file = await openFile(this.report, this.about);
            const chunk = async (number) => {
                const share = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });
                this.part("progress").textContent = share.format(number / file.count);
                const answer = await fetched(`${this.folder}/${this.about.file}/${number}`);
                return new Uint8Array(await answer.arrayBuffer());
            };
            return { file, chunk };
        }

        async save() {
            const name = text(this.about.name).replace(/[\\/:*?"<>|\p{Cc}]/gu, "-") || this.about.file;
            if (this.about.size > largestHeld && globalThis.showSaveFilePicker) return this.write(name);
            const { file, chunk } = await this.opened();
            saveBlob(await file.blob(chunk), name);
            return "saved";
        }

        // One that turns out to be another than was sent is taken away again.
        async write(name) {
            const handle = await globalThis.showSaveFilePicker({ suggestedName: name });
            const { file, chunk } = await this.opened();
            const target = await handle.createWritable();
            try {
                for await (const content of file.contents(chunk)) await target.write(content);
                await target.close();
                return "saved";
            } catch (error) {
                await target.abort();
                throw error;
            }
        }

        async whole() {
            const { file, chunk } = await this.opened();
            return file.blob(chunk);
        }

        async show() {
            const blob = await this.whole();
            const type = pictureType(new Uint8Array(await blob.slice(0, 12).arrayBuffer()));
            if (!type) return "failed";
            const address = URL.createObjectURL(new Blob([blob], { type }));
            addresses.add(address);
            this.part("image").src = address;
            this.part("picture").hidden = false;
            this.part("show").hidden = true;
            return "";
        }

        async read() {
            const found = await photoFacts(await this.whole());
            const isPlace = found.latitude !== undefined;
            if (!isPlace && found.taken === undefined) return "none";
            this.part("place").textContent = isPlace ? `${found.latitude}, ${found.longitude}` : "–";
            this.part("taken").textContent = found.taken?.replace("T", " ") ?? "–";
            this.part("facts").hidden = false;
            return "";
        }
    }

    function saveBlob(blob, name) {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(blob);
        link.download = name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    }

    // The files that an entry tells of, behind it.
    function files(report, value, folder) {
        const known = Manumit.desk.list(value.files).map(facts).filter((about) => about);
        if (known.length === 0) return [];
        const drawn = copy("files");
        const rows = drawn.querySelector("ul");
        for (const about of known) rows.append(new DrawnFile(report, about, folder, value.tellsPhotoFacts === true).row);
        return [drawn];
    }

    function forgetPictures() {
        for (const address of addresses) URL.revokeObjectURL(address);
        addresses.clear();
    }

    Object.assign(Manumit.desk, { files, saveBlob, forgetPictures });
})();
