"use strict";
// The key pair of somebody who receives reports. The server keeps the private half wrapped by a passphrase that it never
// learns.
(() => {
    const { require, orFail, x25519, derivation } = Manumit.sealing;
    const { utf8, base64, fromBase64, random, wipe } = Manumit.sealing.bytes;
    // OWASP (2023). Whoever asks for fewer would make guessing cheap; for many more, would stop the browser.
    const fewestRounds = 600_000;
    const mostRounds = 10_000_000;
    const aad = utf8("manumit private key 1");

    async function wrappingKey(passphrase, salt, rounds, use) {
        const stretched = await derivation.stretch(passphrase.normalize("NFKC"), salt, rounds);
        const key = await crypto.subtle.importKey("raw", stretched, "AES-GCM", false, [use]);
        wipe(stretched);
        return key;
    }

    async function wrap(privateKey, passphrase) {
        const salt = random(16);
        const nonce = random(12);
        const key = await wrappingKey(passphrase, salt, fewestRounds, "wrapKey");
        const choice = { name: "AES-GCM", iv: nonce, additionalData: aad };
        const wrapped = new Uint8Array(await crypto.subtle.wrapKey("pkcs8", privateKey, key, choice));
        return {
            version: 1, rounds: fewestRounds, salt: base64(salt), nonce: base64(nonce), key: base64(wrapped),
        };
    }

    async function unwrap(wrapped, passphrase, isExtractable) {
        const { version, rounds } = wrapped ?? {};
        require(version === 1 && Number.isInteger(rounds) && rounds >= fewestRounds && rounds <= mostRounds, "malformed");
        const [salt, nonce, sealed] = [wrapped.salt, wrapped.nonce, wrapped.key].map(fromBase64);
        require(salt.length === 16 && nonce.length === 12 && sealed.length === 64, "malformed");
        const key = await wrappingKey(passphrase, salt, rounds, "unwrapKey");
        const choice = { name: "AES-GCM", iv: nonce, additionalData: aad };
        return orFail(
            crypto.subtle.unwrapKey("pkcs8", sealed, key, choice, "X25519", isExtractable, ["deriveBits"]),
            "wrongPassphrase");
    }

    // A new pair: the public half and the wrapped private half, both for the server.
    async function make(passphrase) {
        const pair = await x25519.generate(true);
        return { publicKey: await x25519.publicBytes(pair.publicKey), wrapped: await wrap(pair.privateKey, passphrase) };
    }

    // The private half as a key that cannot be taken out of the browser.
    async function open(wrapped, passphrase) {
        const privateKey = await unwrap(wrapped, passphrase, false);
        return { privateKey, publicKey: await x25519.publicHalf(privateKey) };
    }

    // The same pair under another passphrase.
    async function rewrap(wrapped, passphrase, newPassphrase) {
        return wrap(await unwrap(wrapped, passphrase, true), newPassphrase);
    }

    Manumit.sealing.recipientKey = { make, open, rewrap };
})();
