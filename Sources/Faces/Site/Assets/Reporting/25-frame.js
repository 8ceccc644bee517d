"use strict";
// The page around the form: its title, its language, what stands above and below.
(() => {
    const main = () => document.getElementById("main");

    // Another language of the same page. The button that leaves at once stays the same element, since it is listened to.
    function speak(page) {
        document.documentElement.lang = page.documentElement.lang;
        for (const part of ["header", "footer"]) {
            const [own, other] = [document, page].map((whole) => whole.querySelector(`body > ${part}`));
            if (own && other) own.replaceChildren(...document.importNode(other, true).childNodes);
        }
        const [own, other] = [document, page].map((whole) => whole.querySelector("a.exit-button"));
        if (!own || !other) return;
        own.textContent = other.textContent;
        for (const { name, value } of other.attributes) own.setAttribute(name, value);
        own.closest("aside").setAttribute("aria-label", other.closest("aside").getAttribute("aria-label"));
    }

    // Puts something in the place of what was on the page, names the window after it and begins there.
    function show(nodes, title) {
        main().replaceChildren(...nodes);
        document.title = title;
        scrollTo(0, 0);
        const heading = main().querySelector("h1");
        heading.tabIndex = -1;
        const notice = main().querySelector(".notice[role=status]");
        if (notice) notice.tabIndex = -1;
        (main().querySelector(".fault-summary") ?? notice ?? heading).focus();
    }

    // What a page holds between header and footer.
    const content = (page) => [...document.importNode(page.getElementById("main"), true).childNodes];

    const named = (title) => `${title} – Manumit`;

    Manumit.reporting.frame = { main, speak, show, content, named };
})();
