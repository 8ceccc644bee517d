"use strict";
// What is wrong with a page, as pages of the server say it: a list above that leads to the fields, and each at its field.
(() => {
    const { element } = Manumit.reporting.fields;

    const fieldWith = (place, id) => place.querySelector(`#${CSS.escape(id)}`);

    function labelOf(place, id) {
        const field = fieldWith(place, id);
        const isChoice = field?.type === "radio" || field?.type === "checkbox";
        return isChoice
            ? field.closest("fieldset")?.querySelector("legend")?.textContent
            : place.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent;
    }

    // Each line names its field, unless its sentence does so already.
    function line(place, { field, text }, texts) {
        const label = labelOf(place, field);
        const isNamed = !label || text.toLowerCase().includes(label.toLowerCase());
        return isNamed ? text : Manumit.reporting.fill(texts.named, { label, text });
    }

    function summary(place, faults, texts) {
        const box = element("div", { className: "fault-summary", tabIndex: -1 });
        box.setAttribute("role", "alert");
        box.setAttribute("aria-labelledby", "faults-title");
        const list = element("ul");
        for (const fault of faults) {
            const item = element("li");
            const link = element("a", { href: `#${fault.field}`, textContent: line(place, fault, texts) });
            // To follow it would add to the browser's history.
            link.addEventListener("click", (event) => {
                event.preventDefault();
                fieldWith(place, fault.field)?.focus();
            });
            item.append(link);
            list.append(item);
        }
        box.append(element("h2", { id: "faults-title", textContent: texts.faults }), list);
        return box;
    }

    function mark(place, { field: id, text }, texts) {
        const field = fieldWith(place, id);
        const group = field?.closest("fieldset") ?? field?.closest(".field");
        if (!group) return;
        const told = element("p", { className: "fault", id: `${id}-fault` });
        told.append(element("span", { className: "aloud", textContent: texts.fault }), ` ${text}`);
        group.classList.add("at-fault");
        const before = group.querySelector(".choice, input, textarea");
        before.before(told);
        const described = group.matches("fieldset") ? group : field;
        const ids = (described.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
        described.setAttribute("aria-describedby", [...ids, told.id].join(" "));
        if (described === field) field.setAttribute("aria-invalid", "true");
    }

    // `faults`: `field`, which is an `id`, and `text`.
    function show(place, faults, texts) {
        clear(place);
        for (const fault of faults) mark(place, fault, texts);
        const box = summary(place, faults, texts);
        place.querySelector("h1").before(box);
        const title = place.querySelector("h1").textContent;
        document.title = Manumit.reporting.frame.named(Manumit.reporting.fill(texts.faultTitle, { title }));
        scrollTo(0, 0);
        box.focus();
    }

    function clear(place) {
        place.querySelector(".fault-summary")?.remove();
        for (const group of place.querySelectorAll(".at-fault")) group.classList.remove("at-fault");
        for (const field of place.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
        for (const told of place.querySelectorAll("p.fault")) {
            for (const described of place.querySelectorAll(`[aria-describedby~="${told.id}"]`)) {
                const ids = described.getAttribute("aria-describedby").split(" ").filter((id) => id !== told.id);
                if (ids.length > 0) described.setAttribute("aria-describedby", ids.join(" "));
                else described.removeAttribute("aria-describedby");
            }
            told.remove();
        }
    }

    Manumit.reporting.faults = { show, clear };
    // A sentence with its values: `{done} of {all}`.
    Manumit.reporting.fill = (text, values) =>
        text.replace(/\{(\w+)\}/g, (all, name) => (Object.hasOwn(values, name) ? String(values[name]) : all));
})();
