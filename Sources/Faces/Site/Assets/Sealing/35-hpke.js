"use strict";
// HPKE (RFC 9180), base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-GCM. Names are those of the RFC.
(() => {
    const { require, x25519, aesGCM } = Manumit.sealing;
    const { utf8, concat, uint32, wipe } = Manumit.sealing.bytes;

    const version = utf8("HPKE-v1");
    const kemSuite = concat(utf8("KEM"), [0, 0x20]);
    const suite = (keyBits) => concat(utf8("HPKE"), [0, 0x20, 0, 1, 0, keyBits === 256 ? 2 : 1]);
    const nothing = new Uint8Array();

    async function mac(key, data) {
        // HMAC fills its key up with zeros, and browsers refuse an empty one.
        const bytes = key.length > 0 ? key : new Uint8Array(32);
        const choice = { name: "HMAC", hash: "SHA-256" };
        const imported = await crypto.subtle.importKey("raw", bytes, choice, false, ["sign"]);
        return new Uint8Array(await crypto.subtle.sign("HMAC", imported, data));
    }

    async function labeledExtract(suiteID, salt, label, keyMaterial) {
        const labeled = concat(version, suiteID, utf8(label), keyMaterial);
        const key = await mac(salt, labeled);
        wipe(labeled);
        return key;
    }

    // At most 32 bytes, so that the first round of HKDF's expansion is all of it.
    function labeledExpand(suiteID, key, label, info, length) {
        const labeled = concat(uint32(length).subarray(2), version, suiteID, utf8(label), info, [1]);
        return mac(key, labeled).then((block) => block.slice(0, length));
    }

    async function sharedSecret(privateKey, publicBytes, encapsulated, recipient) {
        const agreed = await x25519.agree(privateKey, publicBytes);
        const extracted = await labeledExtract(kemSuite, nothing, "eae_prk", agreed);
        const secret = await labeledExpand(kemSuite, extracted, "shared_secret", concat(encapsulated, recipient), 32);
        wipe(agreed, extracted);
        return secret;
    }

    class Context {
        #key;
        #baseNonce;
        #sequence = 0;

        static async make(shared, info, keyBits) {
            const id = suite(keyBits);
            const identity = await labeledExtract(id, nothing, "psk_id_hash", nothing);
            const about = await labeledExtract(id, nothing, "info_hash", info);
            const schedule = concat([0], identity, about);
            const secret = await labeledExtract(id, shared, "secret", nothing);
            const key = await labeledExpand(id, secret, "key", schedule, keyBits / 8);
            const context = new Context();
            context.#baseNonce = await labeledExpand(id, secret, "base_nonce", schedule, 12);
            context.#key = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);
            wipe(shared, secret, key);
            return context;
        }

        seal(aad, plaintext) {
            return aesGCM.seal(this.#key, this.#nextNonce(), aad, plaintext);
        }

        // One that does not open uses up its number all the same: whoever asks opens nothing after it.
        open(aad, ciphertext) {
            return aesGCM.open(this.#key, this.#nextNonce(), aad, ciphertext);
        }

        #nextNonce() {
            require(this.#sequence < 0xffffffff, "tooLong");
            const nonce = this.#baseNonce.slice();
            uint32(this.#sequence).forEach((byte, index) => { nonce[8 + index] ^= byte; });
            this.#sequence += 1;
            return nonce;
        }
    }

    // `ephemeral` is given by tests alone.
    async function sender({ publicKey, info, keyBits = 256, ephemeral }) {
        const pair = ephemeral ?? await x25519.generate();
        const encapsulated = await x25519.publicBytes(pair.publicKey);
        const shared = await sharedSecret(pair.privateKey, publicKey, encapsulated, publicKey);
        return { encapsulated, context: await Context.make(shared, info, keyBits) };
    }

    async function recipient({ privateKey, encapsulated, info, keyBits = 256 }) {
        const publicKey = await x25519.publicHalf(privateKey);
        const shared = await sharedSecret(privateKey, encapsulated, encapsulated, publicKey);
        return Context.make(shared, info, keyBits);
    }

    // One message: the encapsulated key, then the ciphertext with its tag.
    async function sealOnce({ publicKey, info, aad, plaintext }) {
        const { encapsulated, context } = await sender({ publicKey, info });
        return concat(encapsulated, await context.seal(aad, plaintext));
    }

    async function openOnce({ privateKey, info, aad, sealed }) {
        require(sealed.length >= 48, "malformed");
        const context = await recipient({ privateKey, encapsulated: sealed.slice(0, 32), info });
        return context.open(aad, sealed.subarray(32));
    }

    Manumit.sealing.hpke = { sender, recipient, sealOnce, openOnce };
})();
