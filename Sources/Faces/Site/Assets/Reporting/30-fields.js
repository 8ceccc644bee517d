"use strict";
// Answers in the fields of a page, as they go into a report: lists of text under the names of `ReportQuestion`.
(() => {
    const fieldsOf = (place) => [...place.querySelectorAll("input[name], textarea[name]")];
    const isChoice = (field) => field.type === "radio" || field.type === "checkbox";

    function read(place) {
        const answers = {};
        for (const field of fieldsOf(place)) {
            const list = answers[field.name] ??= [];
            const value = field.value.trim();
            if (isChoice(field) ? field.checked : value !== "") list.push(value);
        }
        return answers;
    }

    function write(place, answers) {
        for (const field of fieldsOf(place)) {
            const list = answers[field.name] ?? [];
            if (isChoice(field)) field.checked = list.includes(field.value);
            else field.value = list[0] ?? "";
        }
    }

    // What was answered, as a person reads it.
    function said(place, answers) {
        const lines = [];
        for (const field of fieldsOf(place)) {
            const list = answers[field.name] ?? [];
            if (!isChoice(field)) lines.push(...list);
            else if (list.includes(field.value)) lines.push(place.querySelector(`label[for="${field.id}"]`).textContent);
        }
        return lines;
    }

    // Draws answers to choose from, as `parts/choices` and `parts/boxes` do. `choices`: `value`, `label`, `hint`.
    function offer(fieldset, name, type, choices) {
        for (const old of fieldset.querySelectorAll(".choice")) old.remove();
        choices.forEach(({ value, label, hint }, place) => {
            // The first has the field's own name, so that a list of faults leads there.
            const id = place === 0 ? name : `${name}-${place + 1}`;
            const row = element("div", { className: "choice" });
            const field = element("input", { type, id, name, value });
            row.append(field, element("label", { htmlFor: id, textContent: label }));
            if (hint) {
                row.append(element("p", { className: "hint", id: `${id}-hint`, textContent: hint }));
                field.setAttribute("aria-describedby", `${id}-hint`);
            }
            fieldset.append(row);
        });
    }

    const element = (name, properties = {}) => Object.assign(document.createElement(name), properties);

    Manumit.reporting.fields = { read, write, said, offer, element };
})();
