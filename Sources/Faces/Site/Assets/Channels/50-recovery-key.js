"use strict";
// The page on which a channel's recovery key is made. Its private half is shown to be printed, is never sent, and is gone with the page.
(() => {
    const { page, sealing, channels } = Manumit;
    const { place } = page;
    const { fault, onSubmit } = channels.passphrase;
    const button = place("recovery-make");
    if (!button) return;
    const form = place("recovery-form");
    const paper = place("recovery-paper");
    let last;

    async function make() {
        const { publicKey, groups } = await sealing.recoveryKey.make();
        place("recovery-groups").replaceChildren(...groups.map((group) => {
            const item = document.createElement("li");
            item.textContent = group;
            return item;
        }));
        last = groups.at(-1);
        form.elements.public.value = sealing.bytes.base64(publicKey);
        button.hidden = true;
        paper.hidden = false;
        form.hidden = false;
        paper.focus();
    }

    button.addEventListener("click", () => make().catch((error) => page.tell(place("script-faults"), error.code ?? "")));
    place("recovery-print").addEventListener("click", () => print());
    // Typed in small letters, and with what the alphabet lacks, as whoever reads the paper one day may type it.
    const plain = (text) => text.normalize("NFKC").replace(/\s/g, "").toUpperCase()
        .replace(/[018]/g, (digit) => ({ 0: "O", 1: "I", 8: "B" })[digit]);
    onSubmit(form, async () => {
        if (plain(place("last-group").value) !== last) throw fault("lastGroupDiffers");
        place("recovery-groups").replaceChildren();
        form.submit();
    });
    addEventListener("pagehide", () => place("recovery-groups").replaceChildren());

    (async () => {
        if (!await sealing.x25519.isSupported()) return page.tell(place("script-faults"), "unsupported");
        button.hidden = false;
    })();
})();
