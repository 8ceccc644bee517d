"use strict";
// Warns, and never blocks, where the text of an intelligence report holds what could point to whoever told it.
(() => {
    const { place } = Manumit.page;
    const { copy, text, list, named } = Manumit.desk;
    const field = place("intelligence-text");
    const told = place("warnings");
    if (!field || !told) return;
    // Shorter ones anybody might write.
    const shortestSentence = 25;
    const shortestName = 3;
    const writers = ["report", "addition", "identity", "message"];

    const plain = (words) => words.normalize("NFKC").toLocaleLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, " ");
    const digits = (words) => words.replace(/^\s*\+44/, "0").replace(/\D/g, "");

    // Everything that the reporter wrote, as texts.
    function writings() {
        const { sealed, values } = Manumit.desk.opened;
        return sealed.entries.filter((entry) => writers.includes(entry.kind)).map((entry) => named(values.get(entry.name)));
    }

    function sentences(value) {
        const answers = Object.values(named(value.answers)).flatMap(list).map(text);
        return [...answers, text(value.text)].flatMap((words) => words.split(/[.!?\n]+/)).map((one) => plain(one).trim())
            .filter((one) => one.length >= shortestSentence);
    }

    function sources() {
        const all = writings();
        const contacts = all.flatMap((value) => list(named(value.answers).contactWords)).map(text);
        const identities = Manumit.desk.opened.sealed.entries.filter((entry) => entry.kind === "identity")
            .map((entry) => text(named(Manumit.desk.opened.values.get(entry.name)).text));
        const said = [...contacts, ...identities].join("\n");
        return {
            names: all.flatMap((value) => list(named(value.answers).name)).map(text).flatMap((name) => [name, ...name.split(/\s+/)])
                .map((name) => plain(name).trim()).filter((name) => name.length >= shortestName),
            emails: said.match(/[^\s@,;<>]+@[^\s@,;<>]+/g) ?? [],
            numbers: (said.match(/\+?\d[\d\s().-]{6,}\d/g) ?? []).map(digits).filter((number) => number.length >= 7),
            sentences: all.flatMap(sentences),
        };
    }

    const isWord = (words, name) => new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape?.(name) ?? escaped(name)}(?![\\p{L}\\p{N}])`, "u").test(words);
    const escaped = (name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

    function found() {
        const written = [...document.querySelectorAll('[data-sealed="intelligence"]')].map((input) => input.value).join("\n");
        const words = plain(written);
        const from = sources();
        const runs = (written.match(/\+?\d[\d\s().-]*\d/g) ?? []).map(digits);
        return [
            ...from.names.filter((name) => isWord(words, name)).map((name) => ["name", name]),
            ...from.emails.filter((email) => words.includes(plain(email))).map((email) => ["contact", email]),
            ...from.numbers.filter((number) => runs.some((run) => run.includes(number))).map((number) => ["contact", number]),
            ...runs.filter((run) => run.length === 24).map((run) => ["number", run]),
            ...from.sentences.filter((sentence) => words.includes(sentence)).map((sentence) => ["sentence", sentence]),
        ];
    }

    function show() {
        if (!Manumit.desk.opened) return;
        const seen = new Set();
        const lines = found().filter(([kind, words]) => !seen.has(kind + words) && seen.add(kind + words));
        told.querySelector("ul").replaceChildren(...lines.map(([kind, words]) => copy(`warning-${kind}`, { text: words })));
        told.hidden = lines.length === 0;
    }

    let timer = 0;
    field.form.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(show, 400);
    });
    addEventListener("manumit-report-closed", () => { told.hidden = true; told.querySelector("ul").replaceChildren(); });
})();
