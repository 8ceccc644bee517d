"use strict";
// The key that a channel keeps on paper: it opens what its recipients open, should they all have lost theirs.
(() => {
    const { SealingError, require, x25519 } = Manumit.sealing;
    const { base32, fromBase32, concat, random, wipe } = Manumit.sealing.bytes;
    const lettersLength = 56;

    async function checksum(secret) {
        return new Uint8Array(await crypto.subtle.digest("SHA-256", secret)).subarray(0, 3);
    }

    // `groups` are to be printed: 14 of 4 letters and digits.
    async function make() {
        const secret = random(32);
        const privateKey = await x25519.privateKey(secret);
        const groups = base32(concat(secret, await checksum(secret))).match(/.{4}/g);
        wipe(secret);
        return { publicKey: await x25519.publicHalf(privateKey), groups };
    }

    // What somebody typed from the paper. The alphabet has no 0, 1 and 8: they are read as the letters they look like.
    async function read(typed) {
        require(typeof typed === "string" && typed.length <= 1000, "recoveryKeyLength");
        const letters = typed.normalize("NFKC").replace(/[\s\p{Pd}\p{Cf}]/gu, "").toUpperCase()
            .replace(/[018]/g, (digit) => ({ 0: "O", 1: "I", 8: "B" })[digit]);
        const bytes = fromBase32(letters);
        if (!bytes) throw new SealingError("recoveryKeyCharacters");
        require(letters.length === lettersLength, "recoveryKeyLength");
        const secret = bytes.subarray(0, 32);
        try {
            const isRight = (await checksum(secret)).every((byte, index) => byte === bytes[32 + index]);
            require(isRight, "recoveryKeyCheck");
            const privateKey = await x25519.privateKey(secret);
            return { privateKey, publicKey: await x25519.publicHalf(privateKey) };
        } finally {
            wipe(bytes);
        }
    }

    Manumit.sealing.recoveryKey = { make, read };
})();
