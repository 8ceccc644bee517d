"use strict";
// Requests of these pages. They carry no cookies, follow no redirects and leave nothing in a cache.
(() => {
    const secondsBetweenTries = [1, 2, 4, 8, 15, 30, 30, 30];

    // `status` is 0 where nothing was heard; `fault` is the code that the server gave, if it gave one, and `told` all it said.
    class Refused extends Error {
        constructor(status, told = {}, seconds = undefined) {
            super(told.fault ?? String(status));
            Object.assign(this, { status, fault: told.fault, told, seconds });
        }

        // Whether it may go better in a while.
        get passes() { return this.status === 0 || this.status === 429 || this.status >= 500; }
    }

    async function ask(address, body, type = "application/json") {
        const choices = body === undefined
            ? { method: "GET" } : { method: "POST", body, headers: { "Content-Type": type } };
        try {
            return await fetch(address, { ...choices, credentials: "omit", redirect: "error", cache: "no-store" });
        } catch {
            throw new Refused(0);
        }
    }

    async function refusal(answer) {
        const isJSON = answer.headers.get("Content-Type")?.startsWith("application/json");
        const told = isJSON ? await answer.json().catch(() => ({})) : {};
        return new Refused(answer.status, told, Number(answer.headers.get("Retry-After")) || undefined);
    }

    async function json(address, body, type) {
        const answer = await ask(address, body, type);
        if (!answer.ok) throw await refusal(answer);
        // A connection may break in the middle of an answer.
        return answer.json().catch(() => { throw new Refused(0); });
    }

    // A page of this site. One that says what is wrong with a form is a page too.
    async function page(address, body) {
        const answer = await ask(address, body);
        if (!answer.ok && answer.status !== 422) throw await refusal(answer);
        const text = await answer.text().catch(() => { throw new Refused(0); });
        return new DOMParser().parseFromString(text, "text/html");
    }

    // Tries again, more and more slowly, as long as it may go better.
    async function patiently(work, onWait = () => undefined) {
        for (const seconds of secondsBetweenTries) {
            try {
                return await work();
            } catch (error) {
                if (!(error instanceof Refused) || !error.passes) throw error;
                onWait();
                await new Promise((done) => setTimeout(done, (error.seconds ?? seconds) * 1000));
            }
        }
        return work();
    }

    Manumit.reporting.asking = { Refused, json, page, patiently };
})();
