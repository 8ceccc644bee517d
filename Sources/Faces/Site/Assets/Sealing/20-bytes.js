"use strict";
(() => {
    const { require } = Manumit.sealing;
    const base32Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    const utf8 = (text) => new TextEncoder().encode(text);

    function fromUTF8(bytes) {
        try {
            return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        } catch (cause) {
            throw new Manumit.sealing.SealingError("malformed", cause);
        }
    }

    function concat(...parts) {
        const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
        let offset = 0;
        for (const part of parts) {
            all.set(part, offset);
            offset += part.length;
        }
        return all;
    }

    const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

    function fromHex(text) {
        require(/^([0-9a-f]{2})*$/.test(text), "malformed");
        return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
    }

    function base64(bytes) {
        // In pieces, since a call takes only so many arguments.
        let text = "";
        for (let start = 0; start < bytes.length; start += 8192) {
            text += String.fromCharCode(...bytes.subarray(start, start + 8192));
        }
        return btoa(text);
    }

    function fromBase64(text) {
        require(typeof text === "string" && /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0, "malformed");
        return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    }

    // RFC 4648, section 6, without padding. Whole groups of five bytes are all that is needed here.
    function base32(bytes) {
        let text = "";
        let bits = 0;
        let held = 0;
        for (const byte of bytes) {
            held = (held << 8) | byte;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text += base32Letters[(held >> bits) & 31];
            }
            held &= (1 << bits) - 1;
        }
        return text;
    }

    // Undefined where a letter is none of the alphabet.
    function fromBase32(text) {
        const bytes = new Uint8Array(Math.floor(text.length * 5 / 8));
        let bits = 0;
        let held = 0;
        let count = 0;
        for (const letter of text) {
            const value = base32Letters.indexOf(letter);
            if (value < 0) return undefined;
            held = (held << 5) | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[count++] = held >> bits;
            }
            held &= (1 << bits) - 1;
        }
        return bytes;
    }

    function uint32(number) {
        const bytes = new Uint8Array(4);
        new DataView(bytes.buffer).setUint32(0, number);
        return bytes;
    }

    const random = (count) => crypto.getRandomValues(new Uint8Array(count));

    // For a seal, an entry or a file.
    const newIdentifier = () => hex(random(16));
    const isIdentifier = (text) => typeof text === "string" && /^[0-9a-f]{32}$/.test(text);

    // A copy may have been made by the engine; what can be overwritten is.
    const wipe = (...secrets) => secrets.forEach((secret) => secret.fill(0));

    Object.assign(Manumit.sealing, {
        bytes: {
            utf8, fromUTF8, concat, hex, fromHex, base64, fromBase64, base32, fromBase32, uint32, random, newIdentifier,
            isIdentifier, wipe,
        },
    });
})();
