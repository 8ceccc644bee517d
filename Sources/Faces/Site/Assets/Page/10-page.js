"use strict";
// What the scripts of several pages need. Words stand in the page: a script shows them, and makes none of its own.
globalThis.Manumit ??= {};
(() => {
    const place = (id) => document.getElementById(id);

    // What the server gives a script, in a block of the page that runs nothing.
    const data = (id) => JSON.parse(place(id).textContent);

    // A sentence of the page, with its values: `{done} of {all}`.
    function filled(text, values = {}) {
        return text.replace(/\{(\w+)\}/g, (all, name) => (Object.hasOwn(values, name) ? String(values[name]) : all));
    }

    // Shows one sentence of a list of them (`data-code`), as an alert; none of that code shows the one without a code.
    function tell(list, code) {
        const sentences = [...list.querySelectorAll("[data-code]")];
        const found = sentences.find((sentence) => sentence.dataset.code === code)
            ?? sentences.find((sentence) => sentence.dataset.code === "");
        for (const sentence of sentences) sentence.hidden = sentence !== found;
        list.hidden = false;
        list.focus();
    }

    // Sends fields as a form does, with the token of the page. Throws where the answer is none of success, with its status.
    async function post(address, fields) {
        const body = new URLSearchParams(fields);
        const answer = await fetch(address, {
            method: "POST", body, redirect: "error", headers: { Accept: "application/json" },
        });
        if (!answer.ok) throw Object.assign(new Error("refused"), { code: "refused", status: answer.status });
        return answer.status === 204 ? undefined : answer.json();
    }

    Manumit.page = { place, data, filled, tell, post };
})();
