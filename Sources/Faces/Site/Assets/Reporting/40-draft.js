"use strict";
// A report that is being written, in memory and nowhere else.
(() => {
    const { read } = Manumit.reporting.fields;
    const bytesOf = (text) => new TextEncoder().encode(text).length;

    class Draft {
        role;
        channel;
        // The area that the device found, where the channel is for every other area.
        area;
        answers = {};
        excluded = [];
        flags = [];
        // Files as the browser gives them, with nothing of them sent.
        files = [];
        tellsPhotoFacts = false;

        // Takes in what a page says. Gives what is wrong, by field: a code of the texts.
        take(step, section, data) {
            const sent = read(section);
            switch (step) {
            case "role": return this.#takeRole(sent.role?.[0]);
            case "area": return this.#takeArea(sent.area?.[0], data);
            case "exclusions":
                this.excluded = sent.exclusions ?? [];
                return section.querySelectorAll("input[name=exclusions]:not(:checked)").length === 0
                    && this.excluded.length > 0 ? { exclusions: "exclusions" } : {};
            case "flags":
                this.flags = sent.flags ?? [];
                return {};
            case "files":
                this.tellsPhotoFacts = (sent.facts ?? []).length > 0;
                return {};
            default: return this.#takeAnswers(sent, section, data);
            }
        }

        #takeRole(role) {
            if (!role) return this.role ? {} : { role: "role" };
            if (role !== this.role) {
                this.choosePlace(undefined);
            }
            this.role = role;
            return {};
        }

        #takeArea(channel, data) {
            const isKnown = data.places[this.role]?.some((place) => place.channel === channel);
            if (!isKnown) return this.channel ? {} : { area: "area" };
            if (channel !== this.channel) this.choosePlace(channel);
            return {};
        }

        choosePlace(channel, area) {
            if (channel !== this.channel) this.excluded = [];
            this.channel = channel;
            this.area = area;
        }

        // Kept whatever is wrong with it, so that nothing typed is lost.
        #takeAnswers(sent, section, data) {
            const faults = {};
            for (const [name, list] of Object.entries(sent)) {
                if (list.length > 0) this.answers[name] = list;
                else delete this.answers[name];
                if (list[0] !== undefined && bytesOf(list[0]) > (data.longest[name] ?? Infinity)) faults[name] = "tooLong";
                if (name === "whatHappened" && list.length === 0) faults[name] = "missing";
            }
            const all = Object.values(this.answers).flat().reduce((sum, text) => sum + bytesOf(text), 0);
            const last = [...section.querySelectorAll("textarea")].at(-1);
            if (Object.keys(faults).length === 0 && all > data.mostBytes && last) faults[last.name] = "tooMuch";
            return faults;
        }

        // As the fields of a page hold it.
        valuesOf(step) {
            switch (step) {
            case "role": return { role: [this.role].filter(Boolean) };
            case "area": return { area: [this.channel].filter(Boolean) };
            case "exclusions": return { exclusions: this.excluded };
            case "flags": return { flags: this.flags };
            case "files": return { facts: this.tellsPhotoFacts ? ["yes"] : [] };
            default: return this.answers;
            }
        }

        get isEmpty() {
            return !this.role && this.files.length === 0 && Object.keys(this.answers).length === 0;
        }

        // What is sealed, with the names of `ReportContent`. `files`: facts of what was sent along.
        content(language, files) {
            return {
                version: 1, language, role: this.role, answers: this.answers, files,
                tellsPhotoFacts: this.tellsPhotoFacts,
            };
        }

        forget() {
            Object.assign(this, new Draft());
        }
    }

    Manumit.reporting.Draft = Draft;
})();
