"use strict";
// What stands beside an opened report: how the reporter will see an answer, and the search of the register.
(() => {
    const { place } = Manumit.page;
    const { copy, text, list, named } = Manumit.desk;
    const answer = place("answer-text");
    if (answer && place("preview-template")) {
        answer.closest(".field").after(copy("preview"));
        const preview = answer.closest("form").querySelector(".preview");
        const shown = preview.querySelector('[data-part="text"]');
        const show = () => {
            shown.textContent = answer.value;
            preview.hidden = answer.value.trim() === "";
        };
        answer.addEventListener("input", show);
        addEventListener("manumit-report-closed", show);
        show();
    }

    const search = place("supplier-search");
    if (!search) return;
    addEventListener("manumit-report-opened", () => {
        const { values, sealed } = Manumit.desk.opened;
        const entry = sealed.entries.find((one) => one.kind === "report");
        const names = list(named(named(values.get(entry?.name)).answers).businessName);
        place("supplier-name").value = text(names[0]);
        search.hidden = false;
    });
    addEventListener("manumit-report-closed", () => {
        place("supplier-name").value = "";
        search.hidden = true;
    });
})();
