"use strict";
// Takes over the buttons of the pages that the server drew. Where this browser cannot seal, or something goes wrong, it says
// so, and the buttons do what they do without scripts.
(() => {
    const { Form, Return } = Manumit.reporting;
    const isAble = Manumit.sealing.x25519.isSupported();
    const begin = document.getElementById("begin");
    const back = document.getElementById("return");
    let isPlain = false;

    function fail() {
        isPlain = true;
        const notice = document.getElementById("scripts-failed");
        if (notice) notice.hidden = false;
    }

    // Answers a form in the browser; gives it to the server where that cannot be.
    async function takeOver(event, work) {
        if (isPlain) return;
        event.preventDefault();
        const { target, submitter } = event;
        if (!await isAble) {
            isPlain = true;
            return target.requestSubmit(submitter);
        }
        try {
            await work(target, submitter?.value);
        } catch {
            fail();
        }
    }

    begin?.addEventListener("submit", (event) => takeOver(event, (_, go) => Form.begin(go === "practise")));
    if (back) {
        const returning = new Return();
        document.getElementById("main").addEventListener("submit", (event) =>
            takeOver(event, (form, go) => returning.send(form, go)));
    }
    // Somebody opened the document of the form itself.
    if (document.getElementById("report-data")) {
        isAble.then((able) => able && Form.begin(false, document)).catch(fail);
    }
})();
