"use strict";
// Passphrases that stay in the browser.
(() => {
    const { place } = Manumit.page;
    const fewestLetters = 12;
    const comfortable = 18;
    const fewestDifferent = 8;

    const letters = (passphrase) => [...passphrase.normalize("NFKC")];

    function strength(passphrase) {
        const all = letters(passphrase);
        if (all.length < fewestLetters) return "short";
        const different = new Set(all.map((letter) => letter.toLowerCase())).size;
        return all.length >= comfortable && different >= fewestDifferent ? "good" : "fair";
    }

    // Says how strong a passphrase is while it is typed.
    function judge(form, field) {
        const sentences = form.querySelectorAll(".strength [data-code]");
        field.addEventListener("input", () => {
            const code = field.value === "" ? "" : strength(field.value);
            for (const sentence of sentences) sentence.hidden = sentence.dataset.code !== code;
        });
    }

    // The passphrase that was typed twice into the fields whose `id` begins so; refused where it is short or the two differ.
    function chosen(prefix) {
        const passphrase = place(`${prefix}-passphrase`).value;
        const again = place(`${prefix}-again`).value;
        if (letters(passphrase).length < fewestLetters) throw fault("passphraseShort");
        if (passphrase.normalize("NFKC") !== again.normalize("NFKC")) throw fault("passphrasesDiffer");
        return passphrase;
    }

    const fault = (code) => Object.assign(new Error(code), { code });

    // Clears every field that held a secret.
    const clear = (form) => form.querySelectorAll("input[type=password]").forEach((field) => { field.value = ""; });

    // Runs what a form is for, with its button off meanwhile; what goes wrong is told by its code.
    function onSubmit(form, work) {
        const button = form.querySelector("button:not([type=button])");
        const faults = place("script-faults");
        form.addEventListener("submit", async (event) => {
            event.preventDefault();
            faults.hidden = true;
            button.disabled = true;
            form.setAttribute("aria-busy", "true");
            try {
                await work(form);
            } catch (error) {
                Manumit.page.tell(faults, error.code ?? "");
            } finally {
                button.disabled = false;
                form.removeAttribute("aria-busy");
            }
        });
    }

    Manumit.channels.passphrase = { judge, chosen, clear, fault, onSubmit };
})();
