"use strict";
// Keys of recipients and of recovery.
(() => {
    const sealing = Manumit.sealing;
    const { hex } = Manumit.sealing.bytes;
    const { fault, isExportable } = Check;
    const secret = "cyfrinair y prawf";

    async function recipientKeys() {
        const { publicKey, wrapped } = await sealing.recipientKey.make(secret);
        const opened = await sealing.recipientKey.open(wrapped, secret);
        const rewrapped = await sealing.recipientKey.rewrap(wrapped, secret, "newydd");
        const reopened = await sealing.recipientKey.open(rewrapped, "newydd");
        const open = (changed, passphrase = secret) =>
            fault(() => sealing.recipientKey.open({ ...wrapped, ...changed }, passphrase));
        return {
            isSame: hex(publicKey) === hex(opened.publicKey) && hex(publicKey) === hex(reopened.publicKey),
            isExportable: await isExportable(opened.privateKey) || await isExportable(reopened.privateKey),
            usages: opened.privateKey.usages,
            isFresh: rewrapped.salt !== wrapped.salt && rewrapped.nonce !== wrapped.nonce,
            codes: {
                "wrong passphrase": await open({}, "cyfrinair arall"),
                "empty passphrase": await open({}, ""),
                "old passphrase": await fault(() => sealing.recipientKey.open(rewrapped, secret)),
                "few rounds": await open({ rounds: 1000 }),
                "many rounds": await open({ rounds: 1e12 }),
                "another version": await open({ version: 2 }),
                "no salt": await open({ salt: undefined }),
                "short key": await open({ key: wrapped.key.slice(4) }),
                "nothing": await fault(() => sealing.recipientKey.open(null, secret)),
            },
        };
    }

    async function recoveryKeys() {
        const { publicKey, groups } = await sealing.recoveryKey.make();
        const read = (text) => sealing.recoveryKey.read(text).then((key) => hex(key.publicKey) === hex(publicKey));
        const paper = groups.join(" ");
        const digits = { O: "0", I: "1", B: "8", " ": " - " };
        const alike = paper.replace(/[OIB ]/g, (letter) => digits[letter]).toLowerCase();
        const wrong = (paper[0] === "A" ? "B" : "A") + paper.slice(1);
        return {
            form: /^([A-Z2-7]{4} ){13}[A-Z2-7]{4}$/.test(paper),
            isRead: await read(paper),
            isReadAlike: await read(alike),
            isExportable: await isExportable((await sealing.recoveryKey.read(paper)).privateKey),
            codes: {
                "wrong letter": await fault(() => read(wrong)),
                "groups swapped": await fault(() => read([groups[1], groups[0], ...groups.slice(2)].join(" "))),
                "group missing": await fault(() => read(groups.slice(1).join(" "))),
                "other letters": await fault(() => read(paper.replace(/.$/, "9"))),
                "nothing": await fault(() => read("")),
            },
        };
    }

    Object.assign(Check, { recipientKeys, recoveryKeys });
})();
