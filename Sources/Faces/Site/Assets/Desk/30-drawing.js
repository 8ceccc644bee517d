"use strict";
// Draws what was opened: by copies of the page's own templates, in which only text is set.
(() => {
    const { place, data } = Manumit.page;

    // A copy of a template with the texts of its parts.
    function copy(name, texts = {}) {
        const drawn = place(`${name}-template`).content.cloneNode(true);
        for (const [part, text] of Object.entries(texts)) {
            for (const element of drawn.querySelectorAll(`[data-part="${part}"]`)) element.textContent = text;
        }
        return drawn;
    }

    // What a sealed JSON holds is somebody else's: anything may stand where a text is wanted.
    const text = (value) => (typeof value === "string" ? value : "");
    const list = (value) => (Array.isArray(value) ? value : []);
    const named = (value) => (value !== null && typeof value === "object" && !Array.isArray(value) ? value : {});

    function answers(value, language) {
        const drawn = copy("answers");
        const rows = drawn.querySelector("dl");
        const given = named(value.answers);
        const labels = data("desk-labels").questions;
        const known = new Set(labels.map((question) => question.code));
        const unknown = Object.keys(given).filter((code) => !known.has(code));
        const questions = [...labels, ...unknown.map((code) => ({ code, label: code, isWords: true, options: {} }))];
        for (const question of questions) {
            const said = list(given[question.code]).map(text).filter((one) => one !== "");
            if (said.length === 0) continue;
            const shown = question.isWords ? said : said.map((code) => question.options[code] ?? code);
            const row = copy("answer", { label: question.label, text: shown.join("\n") });
            if (question.isWords) row.querySelector("dd").lang = language;
            rows.append(row);
        }
        return drawn;
    }

    function words(value, language) {
        const drawn = copy("text", { text: text(value.text) });
        if (language) drawn.firstElementChild.lang = language;
        return drawn;
    }

    function tags(marks) {
        const drawn = copy("mark");
        for (const mark of marks) drawn.firstElementChild.append(copy("tag", { text: mark }), " ");
        return drawn;
    }

    // By the kind of an entry. `shared`: in the reporter's language.
    function body(entry, value, language) {
        if (value === undefined) return [copy("unreadable")];
        const labels = data("desk-labels");
        const isShared = ["addition", "identity", "message", "withdrawal", "answer"].includes(entry.kind);
        const said = text(value.text) === "" ? [] : [words(value, isShared ? language : "")];
        switch (entry.kind) {
            case "report": return [answers(value, language)];
            case "label": return [tags(list(value.labels).map((code) => labels.labels[code] ?? text(code))), ...said];
            case "assessment": return text(value.risk) === "" ? said : [tags([labels.risks[value.risk] ?? value.risk]), ...said];
            case "source":
                return [copy("source", { who: text(value.who), contact: text(value.contact), how: text(value.how) })];
            case "link": return [linked(value)];
            default: return value.answers ? [answers(value, language), ...said] : said;
        }
    }

    function linked(value) {
        const drawn = copy("linked", { text: text(value.text) });
        const link = drawn.querySelector("a");
        if (/^[0-9a-f-]{36}$/.test(text(value.report))) link.href = `/desk/${value.report}`;
        else link.remove();
        return drawn;
    }

    function entry(sealed, value, language) {
        const drawn = copy("entry", { title: sealed.title, about: sealed.about });
        const place = drawn.querySelector('[data-part="body"]');
        place.append(...body(sealed, value, language));
        return { drawn, place };
    }

    Object.assign(Manumit.desk, { copy, entry, text, list, named });
})();
