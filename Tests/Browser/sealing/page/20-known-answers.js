"use strict";
// Known answers of standards and of others' programs.
(() => {
    const sealing = Manumit.sealing;
    const { hex, fromHex, base64, fromBase64 } = Manumit.sealing.bytes;
    const { isExportable } = Check;

    // A vector of RFC 9180: what is sealed with its ephemeral key, and what is opened of its ciphertexts.
    async function hpke(vector) {
        const keyBits = vector.aead_id === 2 ? 256 : 128;
        const info = fromHex(vector.info);
        const publicKey = fromHex(vector.pkRm);
        const ephemeral = {
            privateKey: await sealing.x25519.privateKey(fromHex(vector.skEm)),
            publicKey: await crypto.subtle.importKey("raw", fromHex(vector.pkEm), "X25519", true, []),
        };
        const sender = await sealing.hpke.sender({ publicKey, info, keyBits, ephemeral });
        const privateKey = await sealing.x25519.privateKey(fromHex(vector.skRm));
        const encapsulated = fromHex(vector.enc);
        const recipient = await sealing.hpke.recipient({ privateKey, encapsulated, info, keyBits });
        const sealed = [];
        const opened = [];
        for (const { aad, pt, ct } of vector.encryptions) {
            sealed.push(hex(await sender.context.seal(fromHex(aad), fromHex(pt))));
            opened.push(hex(await recipient.open(fromHex(aad), fromHex(ct))));
        }
        return { enc: hex(sender.encapsulated), sealed, opened };
    }

    async function agree(privateHex, publicHex) {
        const key = await sealing.x25519.privateKey(fromHex(privateHex));
        const agreed = await sealing.x25519.agree(key, fromHex(publicHex));
        return [hex(agreed), hex(await sealing.x25519.publicHalf(key))];
    }

    async function receiptKeys(digits, salt) {
        const keys = await sealing.receipt.keys(digits, salt);
        return {
            lookup: base64(keys.lookup), public: base64(keys.publicKey), isExportable: await isExportable(keys.privateKey),
        };
    }

    function readReceipts(typed) {
        return typed.map((text) => {
            try {
                return sealing.receipt.read(text);
            } catch (error) {
                return error.code;
            }
        });
    }

    function sha256(base64Text, steps) {
        const bytes = fromBase64(base64Text);
        const hash = new sealing.SHA256();
        for (let start = 0, step = 0; start < bytes.length; step += 1) {
            const end = start + steps[step % steps.length];
            hash.update(bytes.subarray(start, end));
            start = end;
        }
        return hex(hash.digest());
    }

    async function stretched(password, salt, rounds) {
        return hex(await sealing.derivation.stretch(password, sealing.bytes.utf8(salt), rounds));
    }

    Object.assign(Check, { hpke, agree, stretched, receiptKeys, readReceipts, sha256 });
})();
