"use strict";
// Seals the keys of reports anew for those who lack them. What is done is kept by the server batch by batch, so that it goes on where it
// stopped.
(() => {
    const { page, sealing } = Manumit;
    const { base64, fromBase64 } = sealing.bytes;
    const batchLength = 20;

    // Shows how far it is: `form` holds a bar, a line for the status, and the sentences for both.
    function progress(form) {
        const bar = form.querySelector(".work-bar");
        const status = form.querySelector(".work-status");
        return {
            show(done, all) {
                bar.hidden = false;
                bar.max = Math.max(all, 1);
                bar.value = done;
                status.textContent = page.filled(form.dataset.progress, { done, all });
            },
            end(done) {
                bar.hidden = true;
                status.textContent = page.filled(form.dataset.done, { done });
            },
        };
    }

    // What one report's keys are sealed to, or nothing where it does not open.
    async function granted(item, privateKey) {
        const keys = [];
        for (const { identifier, publicKey } of item.to) {
            const sealed = await sealing.grant({
                seal: item.seal, identifier: item.identifier, privateKey, sealed: fromBase64(item.sealed),
                to: { identifier, publicKey: fromBase64(publicKey) },
            });
            keys.push({ key: identifier, sealed: base64(sealed) });
        }
        return { report: item.report, keys };
    }

    // `work` is what the server handed out; `told` hears how many are done.
    async function sealAll(work, privateKey, token, told) {
        let [done, passed] = [0, 0];
        for (let start = 0; start < work.reports.length; start += batchLength) {
            const grants = [];
            for (const item of work.reports.slice(start, start + batchLength)) {
                try {
                    grants.push(await granted(item, privateKey));
                } catch (error) {
                    if (error.code !== "cannotOpen") throw error;
                    passed += 1;
                }
            }
            if (grants.length === 0) continue;
            const outcome = await page.post("/desk/key/grants", { token, grants: JSON.stringify(grants) });
            done += outcome.kept;
            passed += outcome.refused;
            told(done);
        }
        return { done, passed };
    }

    // Asks for more until nothing is left, or nothing of what is left opens.
    async function run({ form, next, privateKey, token, expected }) {
        const shown = progress(form);
        let all = 0;
        for (;;) {
            const work = await next();
            if (work.reports.length === 0) break;
            shown.show(all, Math.max(expected, all + work.reports.length));
            const { done } = await sealAll(work, privateKey, token, (now) => shown.show(
                all + now, Math.max(expected, all + work.reports.length)));
            all += done;
            if (done === 0) throw Manumit.channels.passphrase.fault("cannotOpen");
            if (!work.hasMore) break;
        }
        shown.end(all);
        return all;
    }

    Manumit.channels.grants = { run };
})();
