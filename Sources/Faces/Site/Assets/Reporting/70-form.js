"use strict";
// Leads through the form, one page of it at a time. The address stays the same and the browser's history hears nothing.
(() => {
    const { Draft, Sending, readersOf, fill, frame, faults, files, areas } = Manumit.reporting;
    const { write, said, offer, element } = Manumit.reporting.fields;
    const { json, page, Refused } = Manumit.reporting.asking;
    const receipt = Manumit.sealing.receipt;
    // Pages that ask nothing of the reporter's own.
    const unsaid = new Set(["sharing", "protection", "check"]);

    class Form {
        #draft = new Draft();
        #sections = new Map();
        #signs = new Map();
        #outlines;
        #parts = new Map();
        #data;
        #step;
        #isPractice;
        #isBusy = false;
        #isTouched = false;
        #comesBack = false;
        #sending;
        #sent;

        // `opened`: the document of the form, where that is the page itself.
        static async begin(isPractice, opened) {
            const form = new Form();
            form.#isPractice = isPractice;
            form.#open(opened ?? await page(`/report/form?lang=${document.documentElement.lang}`));
            form.#listen();
            await form.#show("role");
        }

        #open(opened) {
            this.#data = JSON.parse(opened.getElementById("report-data").textContent);
            for (const section of opened.querySelectorAll("section[data-step]")) {
                this.#sections.set(section.dataset.step, document.importNode(section, true));
            }
            for (const part of opened.querySelectorAll("template[data-part]")) this.#parts.set(part.dataset.part, part);
        }

        #listen() {
            frame.main().addEventListener("submit", (event) => {
                event.preventDefault();
                const go = event.submitter?.value ?? "next";
                this.#attempt(() => this.#act(go));
            });
            frame.main().addEventListener("input", (event) => {
                this.#isTouched = true;
                if (event.target.type === "file") this.#addFiles(event.target);
            });
            frame.main().addEventListener("click", (event) => {
                if (event.target.type !== "image") return;
                event.preventDefault();
                const { map } = this.#data;
                const point = areas.placeOf(event.offsetX, event.offsetY, map);
                this.#attempt(() => this.#find({ point, metres: map.metres }));
            });
            document.addEventListener("click", (event) => {
                const link = event.target.closest("header a[hreflang]");
                if (!link) return;
                event.preventDefault();
                this.#attempt(() => this.#speak(link.hreflang));
            });
            addEventListener("beforeunload", (event) => {
                if (this.#isTouched) event.preventDefault();
            });
            addEventListener("manumit-leaving", () => this.#forget());
            // A browser that goes back would show the page as it was left.
            addEventListener("pageshow", (event) => event.persisted && location.reload());
        }

        // One thing at a time. What goes wrong is told on the page that is open.
        async #attempt(work) {
            if (this.#isBusy) return;
            this.#isBusy = true;
            try {
                await work();
            } catch (error) {
                const text = error instanceof Refused ? "connection" : "send";
                await this.#show(this.#step).catch(() => undefined);
                this.#tell({ [this.#step === "check" ? "send" : "next"]: text });
            } finally {
                this.#isBusy = false;
            }
        }

        get #section() { return this.#sections.get(this.#step); }
        get #steps() { return this.#data.steps[this.#draft.role] ?? ["role"]; }

        #neighbour(offset) {
            const steps = this.#steps;
            const place = steps.indexOf(this.#step) + offset;
            return steps[Math.min(Math.max(0, place), steps.length - 1)];
        }

        async #act(go) {
            const found = this.#draft.take(this.#step, this.#section, this.#data);
            if (go === "locate") return this.#locate();
            if (go === "send") return this.#send();
            if (go.startsWith("change-")) {
                this.#comesBack = true;
                return this.#show(go.slice("change-".length));
            }
            if (go.startsWith("remove-")) {
                this.#draft.files.splice(Number(go.slice("remove-".length)), 1);
                return this.#show(this.#step);
            }
            if (go === "back") return this.#show(this.#comesBack ? "check" : this.#neighbour(-1));
            if (go === "next" && Object.keys(found).length > 0) return this.#tell(found);
            return this.#show(this.#next());
        }

        // Whoever came to change one answer goes back to all of them, unless another one is missing by now.
        #next() {
            if (!this.#comesBack) return this.#neighbour(1);
            return this.#draft.channel ? "check" : "area";
        }

        async #show(step) {
            const section = this.#sections.get(step);
            await this.#fill(step, section);
            this.#step = step;
            if (step === "check") this.#comesBack = false;
            write(section, this.#draft.valuesOf(step));
            faults.clear(section);
            section.hidden = false;
            const next = section.querySelector("button[value=next]");
            if (next) next.id = "next";
            this.#put(section);
        }

        #put(section) {
            const title = frame.named(section.querySelector("h1").textContent);
            frame.show(this.#isPractice ? [this.#part("practice"), section] : [section], title);
        }

        // What of a page depends on other answers.
        async #fill(step, section) {
            const { places, texts, language } = this.#data;
            const group = section.querySelector("fieldset");
            if (step === "area") {
                const title = this.#draft.role === "insider" ? texts.areaInsider : texts.areaTitle;
                for (const part of section.querySelectorAll("h1, legend")) part.textContent = title;
                const choices = places[this.#draft.role] ?? [];
                offer(group, "area", "radio", choices.map(
                    ({ channel, label, hint }) => ({ value: channel, label, hint })));
                const phone = section.querySelector("[data-part=phone]");
                if (phone) phone.hidden = !navigator.geolocation;
                group.hidden = choices.length === 0;
                section.querySelector(".notes").replaceChildren(
                    ...group.hidden ? [element("p", { textContent: texts.areaNone })] : []);
            } else if (step === "sharing") {
                const { sharing } = await readersOf(this.#draft.channel, language);
                section.querySelector(".notes").replaceChildren(
                    ...sharing.map((textContent) => element("p", { textContent })));
            } else if (step === "exclusions") {
                const { readers } = await readersOf(this.#draft.channel, language);
                offer(group, "exclusions", "checkbox", readers.map(
                    ({ person, title }) => ({ value: person, label: title })));
            } else if (step === "signs") {
                offer(group, "signs", "checkbox", await this.#signsHere());
            } else if (step === "files") {
                files.list(section, this.#draft.files, this.#data);
            } else if (step === "check") {
                await this.#fillCheck(section);
            }
        }

        async #signsHere() {
            const setting = this.#draft.answers.setting?.[0] ?? "other";
            const address = `/report/signs/${encodeURIComponent(setting)}?lang=${this.#data.language}`;
            if (!this.#signs.has(address)) this.#signs.set(address, (await json(address)).choices);
            return this.#signs.get(address);
        }

        async #fillCheck(section) {
            const rows = [];
            for (const step of this.#steps.filter((step) => !unsaid.has(step))) {
                const asked = this.#sections.get(step);
                await this.#fill(step, asked);
                const lines = step === "files"
                    ? this.#draft.files.map((file) => file.name) : said(asked, this.#draft.valuesOf(step));
                rows.push(this.#row(step, asked.querySelector("h1").textContent, lines));
            }
            section.querySelector("dl").replaceChildren(...rows);
            const { sendReport, sendPractice } = this.#data.texts;
            section.querySelector("#send").textContent = this.#isPractice ? sendPractice : sendReport;
        }

        #row(step, title, lines) {
            const { change, changeAloud, nothing } = this.#data.texts;
            const row = element("div");
            const answer = element("dd");
            for (const textContent of lines) answer.append(element("p", { className: "typed", textContent }));
            if (lines.length === 0) answer.append(element("p", { className: "small", textContent: nothing }));
            const button = element("button", {
                className: "second", name: "go", value: `change-${step}`, textContent: change,
            });
            button.setAttribute("aria-label", fill(changeAloud, { title }));
            const way = element("dd", { className: "change" });
            way.append(button);
            row.append(element("dt", { textContent: title }), answer, way);
            return row;
        }

        #tell(found) {
            const { texts } = this.#data;
            const list = Object.entries(found).map(([field, code]) => ({ field, text: texts[code] }));
            faults.show(this.#section, list, texts);
        }

        #addFiles(field) {
            const areTaken = files.add([...field.files], this.#draft.files, this.#data);
            field.value = "";
            files.list(this.#section, this.#draft.files, this.#data);
            if (areTaken) faults.clear(this.#section);
            else this.#tell({ file: "file" });
        }

        // The place goes into the report, and of it nothing but the area stands outside.
        async #locate() {
            const here = await areas.whereAmI();
            if (!here) return this.#say(this.#data.texts.untold);
            const [longitude, latitude] = here.point;
            this.#draft.answers.placeLatitude = [latitude.toFixed(5)];
            this.#draft.answers.placeLongitude = [longitude.toFixed(5)];
            return this.#find(here);
        }

        async #find({ point, metres }) {
            this.#outlines ??= await json("/report/areas");
            const found = areas.areasAt(point, metres, this.#outlines);
            const { texts, language, places } = this.#data;
            const names = found.map((area) => area[language]).join(", ");
            if (found.length !== 1) return this.#say(found.length > 1 ? fill(texts.near, { areas: names }) : texts.unknown);
            const choices = places[this.#draft.role] ?? [];
            const place = choices.find(({ area }) => area === found[0].code) ?? choices.find(({ area }) => !area);
            if (place) {
                this.#draft.choosePlace(place.channel, found[0].code);
                write(this.#section, this.#draft.valuesOf("area"));
            }
            this.#say(fill(texts.found, { area: names }));
        }

        #say(text) {
            this.#section.querySelector(".found").textContent = text;
        }

        async #speak(language) {
            if (!this.#sent) this.#draft.take(this.#step, this.#section, this.#data);
            const opened = await page(`/report/form?lang=${language}`);
            this.#open(opened);
            frame.speak(opened);
            const link = document.querySelector("header a[hreflang]");
            if (link) link.href = `${location.pathname}?lang=${link.hreflang}`;
            if (this.#sent) this.#showSent();
            else await this.#show(this.#step);
        }

        async #send() {
            const { role, channel, answers } = this.#draft;
            const missing = !answers.whatHappened ? ["what", { whatHappened: "missing" }]
                : !role ? ["role", { role: "role" }] : !channel ? ["area", { area: "area" }] : undefined;
            if (missing) return this.#refuse(...missing);
            if (this.#isPractice) return this.#end(receipt.make());
            const section = this.#sections.get("sending");
            section.hidden = false;
            this.#put(section);
            try {
                const isSame = this.#sending?.language === this.#data.language && this.#sending.isCurrent;
                if (!isSame) this.#sending = await Sending.begin(this.#draft, this.#data);
                const texts = await this.#sending.run(this.#watch(section));
                this.#end(this.#sending.digits, texts);
            } catch (error) {
                await this.#notSent(error);
            }
        }

        #watch(section) {
            const { texts } = this.#data;
            const bar = section.querySelector("progress");
            const line = section.querySelector(".progress-text");
            return {
                onProgress: (done, all) => {
                    bar.max = all;
                    bar.value = done;
                    const [doneText, allText] = [done, all].map((bytes) => files.sizeText(bytes, this.#data));
                    line.textContent = fill(texts.progress, { done: doneText, all: allText });
                },
                onWork: () => { line.textContent = texts.working; },
                onWait: () => { line.textContent = texts.waiting; },
            };
        }

        async #notSent(error) {
            switch (error instanceof Refused ? error.fault ?? error.status : "") {
            case "nobodyLeft": return this.#refuse("exclusions", { exclusions: "exclusions" });
            case "closed": case 404: return this.#refuse("area", { area: "closed" });
            case "fileMissing": case "tooMuch":
                // It waited too long, so that another is to be begun.
                this.#sending = undefined;
                return this.#refuse("files", { file: "file" });
            default: return this.#refuse("check", { send: "send" });
            }
        }

        async #refuse(step, found) {
            await this.#show(step);
            this.#tell(found);
        }

        // The receipt. Nothing else of the report is left in the page.
        #end(digits, texts) {
            this.#sent = { digits, texts };
            this.#showSent();
            this.#forget();
        }

        #showSent() {
            const { digits, texts } = this.#sent;
            const own = this.#data.texts;
            const shown = this.#part("sent");
            const groups = receipt.groups(digits).split(" ");
            shown.querySelector("h1").textContent = this.#isPractice ? own.sentPractice : own.sentTitle;
            if (!this.#isPractice) shown.querySelector("[data-practice]").remove();
            shown.querySelectorAll(".digits [aria-hidden] span").forEach((part, place) => {
                part.textContent = groups[place];
            });
            const aloud = groups.map((group) => [...group].join(" ")).join(", ");
            const filled = { aloud: fill(own.aloud, { groups: aloud }), ...texts?.[this.#data.language] };
            for (const [name, text] of Object.entries(filled)) {
                shown.querySelector(`[data-fill=${name}]`).textContent = text;
            }
            frame.show([shown], frame.named(shown.querySelector("h1").textContent));
        }

        #part(name) {
            return document.importNode(this.#parts.get(name).content, true).firstElementChild;
        }

        #forget() {
            this.#isTouched = false;
            this.#draft.forget();
            this.#sending = undefined;
            for (const section of this.#sections.values()) write(section, {});
        }
    }

    Manumit.reporting.Form = Form;
})();
