"use strict";
// Leaves the page at once: covers it while the browser fetches the next, and listens for Shift pressed three times. The
// button is a link that works without this.
(() => {
    const button = document.querySelector("a.exit-button");
    if (!button) return;
    const pressesNeeded = 3;
    const patience = 5000;
    let presses = 0;
    let isAlone = false;
    let timer = 0;

    const status = document.createElement("p");
    status.className = "aloud";
    status.setAttribute("role", "status");
    button.after(status);

    function leave() {
        // Pages that would ask whether to lose what was written do not.
        dispatchEvent(new Event("manumit-leaving"));
        const cover = document.createElement("div");
        cover.className = "exit-cover";
        cover.setAttribute("role", "alert");
        cover.textContent = button.dataset.leaving;
        for (const part of document.body.children) part.inert = true;
        document.body.append(cover);
        location.replace(button.href);
    }

    function forget() {
        presses = 0;
        status.textContent = "";
    }

    document.addEventListener("keydown", (event) => {
        isAlone = event.key === "Shift" && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
        if (!isAlone && event.key !== "Shift") forget();
    });
    document.addEventListener("keyup", (event) => {
        if (event.key !== "Shift" || !isAlone) return;
        isAlone = false;
        presses += 1;
        clearTimeout(timer);
        if (presses === pressesNeeded) return leave();
        timer = setTimeout(forget, patience);
        status.textContent = presses === 1 ? button.dataset.pressedOnce : button.dataset.pressedTwice;
    });
    document.addEventListener("click", (event) => {
        const link = event.target.closest("a[href]");
        if (link?.getAttribute("href") !== button.getAttribute("href")) return;
        event.preventDefault();
        leave();
    });
    // A browser that goes back shows the page as it was left: covered.
    addEventListener("pageshow", (event) => {
        if (!event.persisted) return;
        document.querySelectorAll(".exit-cover").forEach((cover) => cover.remove());
        for (const part of document.body.children) part.inert = false;
        forget();
    });
})();
