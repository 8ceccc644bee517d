"use strict";
// The three things that WebCrypto is asked for: X25519, keys derived from others, AES-GCM.
(() => {
    const { require, orFail } = Manumit.sealing;
    const { utf8, concat, wipe } = Manumit.sealing.bytes;

    // What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410, section 7).
    const pkcs8Head = new Uint8Array([0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20]);
    // The point that every public key is a multiple of (RFC 7748, section 4.1).
    const basePoint = new Uint8Array(32);
    basePoint[0] = 9;

    const x25519 = {
        // Older browsers have no X25519: their reports are sealed on arrival.
        async isSupported() {
            try {
                await crypto.subtle.generateKey("X25519", false, ["deriveBits"]);
                return true;
            } catch {
                return false;
            }
        },

        generate: (isExtractable = false) => orFail(
            crypto.subtle.generateKey("X25519", isExtractable, ["deriveBits"]), "unsupported"),

        // The bytes stay the caller's to overwrite.
        async privateKey(bytes) {
            require(bytes.length === 32, "malformed");
            const encoded = concat(pkcs8Head, bytes);
            try {
                return await orFail(
                    crypto.subtle.importKey("pkcs8", encoded, "X25519", false, ["deriveBits"]), "unsupported");
            } finally {
                wipe(encoded);
            }
        },

        async publicBytes(publicKey) {
            return new Uint8Array(await crypto.subtle.exportKey("raw", publicKey));
        },

        // The public half of a private key that cannot be taken out.
        publicHalf: (privateKey) => x25519.agree(privateKey, basePoint),

        // Public keys that would make the result zero are refused (RFC 7748, section 6.1).
        async agree(privateKey, publicBytes) {
            require(publicBytes instanceof Uint8Array && publicBytes.length === 32, "malformed");
            const publicKey = await orFail(crypto.subtle.importKey("raw", publicBytes, "X25519", true, []), "malformed");
            const shared = new Uint8Array(await orFail(
                crypto.subtle.deriveBits({ name: "X25519", public: publicKey }, privateKey, 256), "malformed"));
            require(shared.some((byte) => byte !== 0), "malformed");
            return shared;
        },
    };

    const derivation = {
        // A secret from which keys are derived and which cannot be taken out again.
        material: (secret) => crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits", "deriveKey"]),

        async bytes(material, info) {
            const choice = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8(info) };
            return new Uint8Array(await crypto.subtle.deriveBits(choice, material, 256));
        },

        aesKey(material, info, salt = "") {
            const choice = { name: "HKDF", hash: "SHA-256", salt: utf8(salt), info: utf8(info) };
            return crypto.subtle.deriveKey(
                choice, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
        },

        // PBKDF2-HMAC-SHA-256.
        async stretch(text, salt, rounds) {
            const password = utf8(text);
            const material = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
            wipe(password);
            const choice = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
            return new Uint8Array(await crypto.subtle.deriveBits(choice, material, 256));
        },
    };

    const aesGCM = {
        async seal(key, nonce, aad, plaintext) {
            const choice = { name: "AES-GCM", iv: nonce, additionalData: aad };
            return new Uint8Array(await crypto.subtle.encrypt(choice, key, plaintext));
        },

        async open(key, nonce, aad, ciphertext) {
            const choice = { name: "AES-GCM", iv: nonce, additionalData: aad };
            return new Uint8Array(await orFail(crypto.subtle.decrypt(choice, key, ciphertext), "cannotOpen"));
        },
    };

    // Names that are joined by `|` hold none themselves.
    function joined(...names) {
        for (const name of names) require(typeof name === "string" && name !== "" && !name.includes("|"), "malformed");
        return utf8(names.join("|"));
    }

    Object.assign(Manumit.sealing, { x25519, derivation, aesGCM, joined });
})();
