"use strict";
// Sealing in the browser, by docs/sealing.md. The files of this folder are served as one script, in the order of their
// names, and are reached through `Manumit.sealing` alone.
globalThis.Manumit ??= {};
Manumit.sealing = {};
(() => {
    // Pages say what went wrong by its code; the words stand in the catalogue:
    // unsupported, malformed, tooLong, cannotOpen, wrongPassphrase, unknownKind, noDeskKey, fileDiffers, chunkMissing,
    // receiptLength, receiptCharacters, receiptCheck, recoveryKeyLength, recoveryKeyCharacters, recoveryKeyCheck,
    // photoUnreadable, photoBlocked, notKept.
    class SealingError extends Error {
        constructor(code, cause) {
            super(code, { cause });
            this.name = "SealingError";
            this.code = code;
        }
    }

    function require(condition, code) {
        if (!condition) throw new SealingError(code);
    }

    // What a browser says when something does not open differs between them, and tells nobody anything.
    async function orFail(promise, code) {
        try {
            return await promise;
        } catch (cause) {
            throw cause instanceof SealingError ? cause : new SealingError(code, cause);
        }
    }

    Object.assign(Manumit.sealing, { SealingError, require, orFail });
})();
