"use strict";
// The 24 digits with which a reporter comes back.
(() => {
    const { require, x25519, derivation } = Manumit.sealing;
    const { utf8, isIdentifier, wipe } = Manumit.sealing.bytes;
    const digitsLength = 24;
    const rounds = 20_000;

    // Damm (2004): finds every wrong digit and every two neighbours that changed places.
    const damm = [
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
    ];
    const checkDigit = (digits) => [...digits].reduce((held, digit) => damm[held][digit], "0");

    // Bytes above 249 are thrown away, so that each digit is as likely as any other.
    function make() {
        let digits = "";
        while (digits.length < digitsLength - 1) {
            for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
                if (byte < 250 && digits.length < digitsLength - 1) digits += byte % 10;
            }
        }
        return digits + checkDigit(digits);
    }

    // Six groups of four, as it is shown.
    const groups = (digits) => digits.match(/.{4}/g).join(" ");

    // Unicode keeps the digits of a script together, from nought to nine: ٣ or ３ is 3.
    function plainDigit(letter) {
        const code = letter.codePointAt(0);
        let before = 0;
        while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
        return String(before % 10);
    }

    // What somebody typed: digits of any script, with blanks, hyphens or invisible marks between them.
    function read(typed) {
        require(typeof typed === "string" && typed.length <= 1000, "receiptLength");
        const bare = typed.replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, "");
        require(/^\p{Nd}*$/u.test(bare), "receiptCharacters");
        const digits = [...bare].map(plainDigit).join("");
        require(digits.length === digitsLength, "receiptLength");
        require(checkDigit(digits) === "0", "receiptCheck");
        return digits;
    }

    // How a report is found, and the key pair that it is sealed to.
    // `salt`: the installation's, 32 hexadecimal digits.
    async function keys(digits, salt) {
        require(isIdentifier(salt), "malformed");
        const stretched = await derivation.stretch(read(digits), utf8(`manumit receipt 1|${salt}`), rounds);
        const material = await derivation.material(stretched);
        const secret = await derivation.bytes(material, "manumit receipt key 1");
        const privateKey = await x25519.privateKey(secret);
        wipe(stretched, secret);
        return {
            lookup: await derivation.bytes(material, "manumit receipt lookup 1"),
            privateKey,
            publicKey: await x25519.publicHalf(privateKey),
        };
    }

    Manumit.sealing.receipt = { make, groups, read, keys };
})();
