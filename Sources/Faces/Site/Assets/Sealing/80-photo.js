"use strict";
// A copy of a photo that holds its picture and nothing else: neither place nor time nor the name of the device.
(() => {
    const { require, orFail } = Manumit.sealing;

    // Browsers that hide what tells them apart (Tor) give out white or noise instead of the picture; some change the last
    // bits, which does no harm.
    function canReadCanvas() {
        const canvas = document.createElement("canvas");
        canvas.width = canvas.height = 16;
        const drawing = canvas.getContext("2d");
        const colours = [[32, 96, 160], [200, 40, 80]];
        colours.forEach((colour, index) => {
            drawing.fillStyle = `rgb(${colour})`;
            drawing.fillRect(0, index * 8, 16, 8);
        });
        const { data } = drawing.getImageData(0, 0, 16, 16);
        return data.every((value, index) => {
            const expected = colours[index < data.length / 2 ? 0 : 1][index % 4] ?? 255;
            return Math.abs(value - expected) <= 8;
        });
    }

    // As it is seen, at most `longestSide` pixels wide and high.
    async function cleanCopy(photo, { longestSide = 2560, quality = 0.85 } = {}) {
        require(canReadCanvas(), "photoBlocked");
        const bitmap = await orFail(createImageBitmap(photo, { imageOrientation: "from-image" }), "photoUnreadable");
        const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
        const canvas = document.createElement("canvas");
        canvas.width = Math.max(1, Math.round(bitmap.width * scale));
        canvas.height = Math.max(1, Math.round(bitmap.height * scale));
        const drawing = canvas.getContext("2d");
        // JPEG has no transparency: what is transparent would turn black.
        drawing.fillStyle = "white";
        drawing.fillRect(0, 0, canvas.width, canvas.height);
        drawing.imageSmoothingQuality = "high";
        drawing.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
        bitmap.close();
        const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
        require(blob, "photoUnreadable");
        return { blob, width: canvas.width, height: canvas.height };
    }

    Manumit.sealing.cleanCopy = cleanCopy;
})();
