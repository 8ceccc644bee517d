"use strict";
// What sealing_check.py asks of the script within a page. Bytes go in and out as base64.
globalThis.Check = {};
(() => {
    const sealing = Manumit.sealing;

    // The code of the fault that something ends with, or nothing.
    async function fault(work) {
        try {
            await work();
            return null;
        } catch (error) {
            if (error instanceof sealing.SealingError) return error.code;
            throw error;
        }
    }

    function isExportable(key) {
        const forms = ["raw", "pkcs8", "jwk"].map((form) => crypto.subtle.exportKey(form, key));
        return Promise.any(forms).then(() => true, () => key.extractable);
    }

    // The same bytes for the same size, wherever they are made: see `content` in sealing_check.py.
    function content(size) {
        const bytes = new Uint8Array(size);
        for (let index = 0; index < size; index += 1) {
            bytes[index] = (index * 31 + (index >> 8) * 17 + (index >> 16) * 7) & 255;
        }
        return bytes;
    }

    function isSame(one, other) {
        if (typeof one !== "object" || one === null) return one === other;
        const [names, others] = [one, other ?? {}].map((value) => Object.keys(value).sort());
        return names.join() === others.join() && names.every((name) => isSame(one[name], other[name]));
    }

    Object.assign(Check, { fault, isExportable, content, isSame });
})();
