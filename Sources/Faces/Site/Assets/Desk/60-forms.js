"use strict";
// Forms whose words are sealed before they are sent. Their fields have no names: what is typed is never sent as it is.
(() => {
    const { place, data } = Manumit.page;
    const desk = Manumit.desk;
    const { bytes, grant } = Manumit.sealing;
    const inputs = (form) => [...form.querySelectorAll("[data-sealed]")];
    const forms = [...document.querySelectorAll("form")].filter((form) => inputs(form).length > 0);
    if (!place("desk-report") || forms.length === 0) return;

    // What the fields hold, by kind and member; kinds in which nothing is written are left out, but for those that always are sealed.
    function written(form) {
        const always = (form.dataset.always ?? "").split(" ");
        const kinds = new Map();
        for (const input of inputs(form)) {
            const kind = input.dataset.sealed;
            const value = kinds.get(kind) ?? { version: 1 };
            kinds.set(kind, value);
            const { member } = input.dataset;
            if (input.type === "checkbox") {
                value[member] = [...(value[member] ?? []), ...(input.checked ? [input.value] : [])];
            } else {
                value[member] = input.value.trim();
            }
        }
        for (const [kind, value] of kinds) {
            const isEmpty = Object.entries(value).every(([member, held]) => member === "version" || held.length === 0);
            if (isEmpty && !always.includes(kind)) kinds.delete(kind);
        }
        return kinds;
    }

    const hidden = (form, name) => form.querySelector(`input[name="${name}"]`);

    async function seal(form) {
        const { report } = desk.opened;
        const kinds = written(form);
        for (const kind of new Set(inputs(form).map((input) => input.dataset.sealed))) {
            const value = kinds.get(kind);
            if (value && form.dataset.copies) value[form.dataset.copies] = form.elements[form.dataset.copies]?.value ?? "";
            const entry = value && await report.sealEntry(kind, value);
            hidden(form, `entry-${kind}`).value = entry ? entry.entry : "";
            hidden(form, `sealed-${kind}`).value = entry ? bytes.base64(entry.bytes) : "";
        }
    }

    // Seals the report's keys to everybody who has to be able to read it at the channel that is chosen.
    async function grantKeys(form) {
        const { own, sealed } = desk.opened;
        for (const old of form.querySelectorAll('input[name="key"]')) old.remove();
        const taker = data("desk-takers").find((one) => one.channel === form.elements[form.dataset.grants].value);
        const mine = sealed.keys.find((kept) => kept.key === own.identifier);
        for (const key of taker?.keys ?? []) {
            const granted = await grant({
                seal: sealed.seal, identifier: own.identifier, privateKey: own.privateKey,
                sealed: bytes.fromBase64(mine.sealed),
                to: { identifier: key.identifier, publicKey: bytes.fromBase64(key.publicKey) },
            });
            const input = document.createElement("input");
            Object.assign(input, { type: "hidden", name: "key", value: `${key.identifier} ${bytes.base64(granted)}` });
            form.append(input);
        }
    }

    for (const form of forms) {
        let isSending = false;
        let isSealed = false;
        form.addEventListener("submit", async (event) => {
            // The other language may be asked for before anything is open.
            if (isSealed || (!desk.opened && event.submitter?.name === "lang")) return;
            event.preventDefault();
            if (isSending) return;
            const { submitter } = event;
            isSending = true;
            try {
                if (!desk.opened) throw Object.assign(new Error("closed"), { code: "forgotten" });
                await seal(form);
                if (form.dataset.grants) await grantKeys(form);
                // While the event is still on its way, a form is not sent again.
                await new Promise((done) => setTimeout(done));
                isSealed = true;
                form.requestSubmit(submitter);
            } catch (error) {
                desk.trouble(error);
            }
            isSending = false;
        });
        // A browser that goes back shows the form as it was sent.
        addEventListener("pageshow", (event) => { if (event.persisted) isSealed = false; });
    }

    // A form that came back holds what was sealed: its fields are filled again.
    async function refill(form) {
        const kinds = new Set(inputs(form).map((input) => input.dataset.sealed));
        for (const kind of kinds) {
            const sealed = hidden(form, `sealed-${kind}`).value;
            if (!sealed) continue;
            const value = await desk.read(desk.opened.report, { kind, name: hidden(form, `entry-${kind}`).value, sealed });
            if (value) fill(form, kind, value);
        }
    }

    function fill(form, kind, value) {
        for (const input of inputs(form).filter((one) => one.dataset.sealed === kind)) {
            const held = value[input.dataset.member];
            if (input.type === "checkbox") input.checked = desk.list(held).includes(input.value);
            else input.value = desk.text(held);
            input.dispatchEvent(new Event("input", { bubbles: true }));
        }
    }

    function setOpen(isOpen) {
        for (const form of forms) {
            for (const input of inputs(form)) {
                input.disabled = !isOpen;
                if (!isOpen && input.type !== "checkbox") input.value = "";
            }
            for (const button of form.querySelectorAll("[data-needs-key]")) button.disabled = !isOpen;
        }
    }

    addEventListener("manumit-report-opened", async () => {
        setOpen(true);
        for (const form of forms) await refill(form);
        dispatchEvent(new Event("manumit-forms-ready"));
    });
    addEventListener("manumit-report-closed", () => setOpen(false));

    Object.assign(desk, { forms, written, fill });
})();
