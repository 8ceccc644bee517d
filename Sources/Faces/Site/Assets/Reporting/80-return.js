"use strict";
// Coming back to a report: the number stays in this browser, which opens messages and seals what is written.
(() => {
    const { frame, faults } = Manumit.reporting;
    const { page, Refused } = Manumit.reporting.asking;
    const sealing = Manumit.sealing;
    const { base64, fromBase64 } = sealing.bytes;

    class Return {
        #data;
        #keys;
        #report;
        #isBusy = false;
        #typed = "";

        constructor() {
            this.#data = JSON.parse(document.getElementById("return-data").textContent);
            document.addEventListener("click", (event) => {
                const button = event.target.closest("header button[name=lang], header a[hreflang]");
                if (!button) return;
                event.preventDefault();
                this.#attempt(() => this.#speak(button.value || button.hreflang));
            });
            addEventListener("pageshow", (event) => event.persisted && location.reload());
        }

        get language() { return document.documentElement.lang; }

        async #attempt(work) {
            if (this.#isBusy) return;
            this.#isBusy = true;
            try {
                await work();
            } catch (error) {
                if (!(error instanceof Refused)) throw error;
                this.#tell(frame.main().querySelector("#text") ? "text" : "number", "connection");
            } finally {
                this.#isBusy = false;
            }
        }

        // A form of the page was sent.
        send(form, go) {
            return this.#attempt(() => form.id === "return" ? this.#open(form) : this.#act(form, go));
        }

        #tell(field, code) {
            faults.show(frame.main(), [{ field, text: this.#data.texts[code] }], this.#data.texts);
        }

        async #open(form) {
            this.#typed = form.querySelector("#number").value;
            let digits;
            try {
                digits = sealing.receipt.read(this.#typed);
            } catch {
                return this.#tell("number", "return-form");
            }
            this.#keys = await sealing.receipt.keys(digits, this.#data.salt);
            return this.#ask("");
        }

        async #act(form, go) {
            if (go !== "write") return this.#ask(`/${go}`);
            const text = form.querySelector("#text").value.trim();
            if (text === "") return this.#tell("text", "return-empty");
            const kind = form.querySelector("input[name=kind]:checked").value;
            const { entry, bytes } = await this.#report.sealEntry(kind, { version: 1, text });
            return this.#ask("/add", { name: entry, kind, sealed: base64(bytes) }, text);
        }

        async #ask(act, entry, text = "") {
            const ask = { lookup: base64(this.#keys.lookup), language: this.language, entry };
            const answer = await page(`/report/returned${act}`, JSON.stringify(ask));
            await this.#show(answer);
            const field = frame.main().querySelector("#text");
            if (field && frame.main().querySelector(".fault-summary")) field.value = text;
        }

        async #show(answer) {
            const nodes = frame.content(answer);
            const found = answer.getElementById("returned-data");
            if (found) {
                const data = JSON.parse(found.textContent);
                this.#data.texts = data.texts;
                await this.#openMessages(data, nodes);
            } else {
                this.#data = JSON.parse(answer.getElementById("return-data").textContent);
                this.#keys = this.#report = undefined;
            }
            frame.show(nodes, answer.title);
            const number = frame.main().querySelector("#number");
            if (number) number.value = this.#typed;
        }

        // Each stands in the page by its place; one that does not open says so.
        async #openMessages({ seal, receipt, entries }, nodes) {
            const holder = document.createElement("div");
            holder.append(...nodes);
            const places = holder.querySelectorAll(".message .typed");
            nodes.splice(0, nodes.length, ...holder.childNodes);
            if (!receipt) return;
            this.#report = await sealing.openWithReceipt(
                { seal, privateKey: this.#keys.privateKey, sealed: fromBase64(receipt) });
            for (const [place, { name, kind, sealed }] of entries.entries()) {
                try {
                    const message = await this.#report.openEntry({ kind, entry: name, bytes: fromBase64(sealed) });
                    if (typeof message?.text === "string") places[place].textContent = message.text;
                } catch (error) {
                    if (!(error instanceof sealing.SealingError)) throw error;
                }
            }
        }

        async #speak(language) {
            const main = frame.main();
            const [number, text] = ["#number", "#text"].map((id) => main.querySelector(id)?.value);
            if (number !== undefined) this.#typed = number;
            const answer = this.#keys
                ? await page("/report/returned", JSON.stringify({ lookup: base64(this.#keys.lookup), language }))
                : await page(`/report/return?lang=${language}`);
            frame.speak(answer);
            await this.#show(answer);
            if (text) main.querySelector("#text").value = text;
        }
    }

    Manumit.reporting.Return = Return;
})();
