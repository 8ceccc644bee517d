"use strict";
// Photos.
(() => {
    const sealing = Manumit.sealing;
    const { base64, fromBase64, concat } = Manumit.sealing.bytes;
    const { fault } = Check;

    async function photo(exif) {
        const jpeg = await drawn();
        // Right after the mark of the beginning.
        const bytes = new Uint8Array(await jpeg.arrayBuffer());
        const withExif = concat(bytes.subarray(0, 2), fromBase64(exif), bytes.subarray(2));
        const copy = await sealing.cleanCopy(new Blob([withExif], { type: "image/jpeg" }));
        const small = await sealing.cleanCopy(new Blob([withExif]), { longestSide: 32 });
        const clean = new Uint8Array(await copy.blob.arrayBuffer());
        return {
            facts: await sealing.photoFacts(new Blob([withExif])),
            factsOfCopy: await sealing.photoFacts(copy.blob),
            factsOfNoPhoto: await sealing.photoFacts(new Blob(["text"])),
            type: copy.blob.type, size: [copy.width, copy.height], small: [small.width, small.height],
            above: await pixel(copy.blob, 20, 5), below: await pixel(copy.blob, 20, 75),
            copy: base64(clean), original: base64(withExif),
            unreadable: await fault(() => sealing.cleanCopy(new Blob(["no photo"]))),
        };
    }

    // Wide; red on the left, blue on the right.
    function drawn() {
        const canvas = document.createElement("canvas");
        canvas.width = 80;
        canvas.height = 40;
        const drawing = canvas.getContext("2d");
        drawing.fillStyle = "red";
        drawing.fillRect(0, 0, 40, 40);
        drawing.fillStyle = "blue";
        drawing.fillRect(40, 0, 40, 40);
        return new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9));
    }

    async function pixel(blob, x, y) {
        const bitmap = await createImageBitmap(blob);
        const canvas = document.createElement("canvas");
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        const drawing = canvas.getContext("2d");
        drawing.drawImage(bitmap, 0, 0);
        return Array.from(drawing.getImageData(x, y, 1, 1).data.slice(0, 3));
    }

    // Changed, cut and lengthened photos by a seeded generator: each is read or passed over, and nothing is thrown.
    async function mutatedPhotos(base64Text, count) {
        const original = fromBase64(base64Text).subarray(0, 600);
        let state = 2031;
        const next = (below) => {
            state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
            return Math.floor(state / 2 ** 32 * below);
        };
        let read = 0;
        for (let round = 0; round < count; round += 1) {
            const bytes = original.slice(0, next(4) === 0 ? next(original.length) : original.length);
            for (let change = next(6); change >= 0 && bytes.length > 0; change -= 1) {
                bytes[next(bytes.length)] = [0, 255, 127, next(256)][next(4)];
            }
            const facts = await sealing.photoFacts(new Blob([bytes]));
            const { latitude = 0, longitude = 0, taken = "2031-01-01T00:00:00" } = facts;
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return `place ${latitude}, ${longitude}`;
            if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d)?$/.test(taken)) return `time ${taken}`;
            if (Object.keys(facts).length > 0) read += 1;
        }
        return read;
    }

    Object.assign(Check, { photo, mutatedPhotos });
})();
