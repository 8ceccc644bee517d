"use strict";
// The page of the own key.
(() => {
    const { page, sealing, channels } = Manumit;
    const { place } = page;
    const { judge, chosen, clear, fault, onSubmit } = channels.passphrase;
    if (!place("key-data")) return;
    const { keys, next } = page.data("key-data");
    const current = keys.find((key) => key.isCurrent);
    const token = document.querySelector("input[name=token]").value;

    const sectionsOfKey = () => ["key-locked", "key-open"].map(place).filter((section) => section);

    async function opened(key, passphrase) {
        const { privateKey, publicKey } = await sealing.recipientKey.open(JSON.parse(key.wrapped), passphrase);
        return { identifier: key.identifier, privateKey, publicKey };
    }

    // The key of this visit, where it is the one in use.
    async function taken() {
        const found = await sealing.visitKeys.take().catch(() => undefined);
        return found && current && found.identifier === current.identifier ? found : undefined;
    }

    async function showState() {
        const isOpen = await taken() !== undefined;
        for (const section of sectionsOfKey()) section.hidden = (section.id === "key-open") !== isOpen;
        for (const form of document.querySelectorAll(".key-work")) {
            const needsPassphrase = !isOpen || form.dataset.key !== current?.identifier;
            form.querySelector(".work-passphrase").hidden = !needsPassphrase;
        }
    }

    function fillAndSend(form, values) {
        for (const [name, value] of Object.entries(values)) form.elements[name].value = value;
        clear(form);
        form.submit();
    }

    function prepareMaking() {
        const form = place("key-make-form");
        judge(form, place("new-passphrase"));
        onSubmit(form, async () => {
            const { publicKey, wrapped } = await sealing.recipientKey.make(chosen("new"));
            await sealing.visitKeys.forget().catch(() => undefined);
            fillAndSend(form, { public: sealing.bytes.base64(publicKey), wrapped: JSON.stringify(wrapped) });
        });
    }

    function prepareChanging() {
        const form = place("key-change-form");
        if (!form) return;
        judge(form, place("change-passphrase"));
        onSubmit(form, async () => {
            const passphrase = chosen("change");
            const wrapped = await sealing.recipientKey.rewrap(
                JSON.parse(current.wrapped), place("change-old").value, passphrase);
            fillAndSend(form, { wrapped: JSON.stringify(wrapped) });
        });
    }

    function prepareOpening() {
        const form = place("key-unlock-form");
        if (!form) return;
        onSubmit(form, async () => {
            const passphrase = place("unlock-passphrase").value;
            const key = await opened(current, passphrase);
            clear(form);
            await sealing.visitKeys.keep(key);
            if (next) return location.assign(next);
            await showState();
            place("key-open").focus();
        });
        place("key-lock").addEventListener("click", async () => {
            await sealing.visitKeys.forget().catch(() => undefined);
            await showState();
            place("unlock-passphrase").focus();
        });
        addEventListener("manumit-key-forgotten", showState);
    }

    function prepareGranting(form) {
        const key = keys.find((known) => known.identifier === form.dataset.key);
        form.querySelector("button").disabled = false;
        onSubmit(form, async () => {
            const field = form.querySelector("input[type=password]");
            const isTyped = !form.querySelector(".work-passphrase").hidden;
            const { privateKey } = isTyped ? await opened(key, field.value) : await taken() ?? await opened(key, field.value);
            clear(form);
            const address = `/desk/key/grants?${new URLSearchParams({ key: key.identifier })}`;
            await channels.grants.run({
                form, privateKey, token, expected: Number(form.dataset.all), next: () => page.get(address),
            });
        });
    }

    function prepareRecovering() {
        const form = place("key-recovery-form");
        if (!form) return;
        onSubmit(form, async () => {
            const { privateKey } = await sealing.recoveryKey.read(place("recovery-letters").value);
            place("recovery-letters").value = "";
            const channel = place("recovery-channel").value;
            await channels.grants.run({
                form, privateKey, token, expected: 0,
                next: () => page.post("/desk/key/recovery", { token, channel }),
            }).catch((error) => { throw error.code === "cannotOpen" ? fault("otherRecoveryKey") : error; });
        });
    }

    async function begin() {
        if (!await sealing.x25519.isSupported()) return page.tell(place("script-faults"), "unsupported");
        prepareMaking();
        prepareChanging();
        prepareOpening();
        document.querySelectorAll(".key-work").forEach(prepareGranting);
        prepareRecovering();
        for (const name of ["key-make", "key-change", "key-recovery"]) if (place(name)) place(name).hidden = false;
        await showState();
    }
    begin();
})();
