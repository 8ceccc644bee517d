"use strict";
// Warns five minutes before the session ends, where pages otherwise say so in a sentence at their foot, and asks for it to go
// on without leaving the page, so that nothing written in a form is lost.
(() => {
    const sentence = document.getElementById("session-end");
    const warning = document.getElementById("session-warning");
    if (!sentence || !warning || !warning.showModal) return;
    const noticeSeconds = 300;
    let timer = 0;

    // Timers rest while a machine sleeps, so what counts is the clock.
    function follow(seconds) {
        clearInterval(timer);
        const end = Date.now() + seconds * 1000;
        timer = setInterval(() => {
            const left = (end - Date.now()) / 1000;
            if (left > noticeSeconds) return;
            if (!warning.open) warning.showModal();
            if (left <= 0) clearInterval(timer);
        }, 1000);
    }

    async function stay() {
        const answer = await fetch("/session", { headers: { Accept: "application/json" }, redirect: "error" });
        const session = await answer.json();
        sentence.textContent = session.text;
        warning.querySelector(".session-text").textContent = session.text;
        follow(session.seconds);
    }

    warning.addEventListener("close", () => {
        clearInterval(timer);
        // Where the session has ended meanwhile, the page that says so is the next to be asked for.
        if (warning.returnValue === "stay") stay().catch(() => location.reload());
    });
    follow(Number(sentence.dataset.seconds));
})();
