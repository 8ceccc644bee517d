"use strict";
// Place and time that a camera wrote into a photo (Exif 2.32), for a reporter who wants them to go along. Only JPEG is
// looked at, and of it only the beginning. Whatever is not as it should be is as if it were not there.
(() => {
    const mostBytes = 262_144;
    const mostFields = 256;
    const tags = { time: 0x0132, exif: 0x8769, place: 0x8825, original: 0x9003, offset: 0x9011 };
    const places = { northOrSouth: 1, latitude: 2, eastOrWest: 3, longitude: 4 };
    const typeLengths = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8 };

    // The part of a JPEG that holds Exif, or nothing.
    function findExif(view) {
        if (view.getUint16(0) !== 0xffd8) return undefined;
        for (let at = 2; at + 4 <= view.byteLength;) {
            const marker = view.getUint16(at);
            const length = view.getUint16(at + 2);
            // The picture itself begins, or it is no JPEG.
            if (marker < 0xffc0 || marker === 0xffda || length < 2) return undefined;
            const isExif = marker === 0xffe1 && length >= 16 && view.getUint32(at + 4) === 0x45786966
                && view.getUint16(at + 8) === 0;
            if (isExif) return new DataView(view.buffer, view.byteOffset + at + 10, length - 8);
            at += 2 + length;
        }
        return undefined;
    }

    // A list of fields of TIFF 6.0: a row of tag, type, count, and the value or where it stands.
    function readFields(view, isLittle, start) {
        const fields = new Map();
        const count = Math.min(view.getUint16(start, isLittle), mostFields);
        for (let index = 0; index < count; index += 1) {
            const at = start + 2 + index * 12;
            const type = view.getUint16(at + 2, isLittle);
            const number = view.getUint32(at + 4, isLittle);
            const length = (typeLengths[type] ?? 0) * number;
            const offset = length <= 4 ? at + 8 : view.getUint32(at + 8, isLittle);
            const isWhole = length > 0 && length <= 64 && offset + length <= view.byteLength;
            if (isWhole) fields.set(view.getUint16(at, isLittle), { type, number, offset });
        }
        return fields;
    }

    function text(view, field) {
        if (field?.type !== 2) return undefined;
        let letters = "";
        for (let index = 0; index < field.number; index += 1) {
            letters += String.fromCharCode(view.getUint8(field.offset + index));
        }
        return letters.replace(/\0+$/, "");
    }

    // Degrees, minutes and seconds, as fractions. A millionth of a degree is a hand's breadth.
    function degrees(view, isLittle, field, sign, most) {
        if (field?.type !== 5 || field.number !== 3 || !sign) return undefined;
        const parts = [0, 8, 16].map((step) =>
            view.getUint32(field.offset + step, isLittle) / view.getUint32(field.offset + step + 4, isLittle));
        const value = sign * (parts[0] + parts[1] / 60 + parts[2] / 3600);
        return Math.abs(value) <= most ? Math.round(value * 1e6) / 1e6 : undefined;
    }

    function readFacts(view) {
        const order = view.getUint16(0);
        const isLittle = order === 0x4949;
        if ((!isLittle && order !== 0x4d4d) || view.getUint16(2, isLittle) !== 42) return {};
        const listAt = (offset) => readFields(view, isLittle, view.getUint32(offset, isLittle));
        const first = listAt(4);
        const further = (tag) => {
            const field = first.get(tag);
            return field?.type === 4 && field.number === 1 ? listAt(field.offset) : new Map();
        };
        return {
            ...readPlace(view, isLittle, further(tags.place)), ...readTime(view, first, further(tags.exif)),
        };
    }

    function readPlace(view, isLittle, fields) {
        const north = { N: 1, S: -1 }[text(view, fields.get(places.northOrSouth))];
        const east = { E: 1, W: -1 }[text(view, fields.get(places.eastOrWest))];
        const latitude = degrees(view, isLittle, fields.get(places.latitude), north, 90);
        const longitude = degrees(view, isLittle, fields.get(places.longitude), east, 180);
        return latitude === undefined || longitude === undefined ? {} : { latitude, longitude };
    }

    // As the camera's clock had it: `2031-05-04T10:20:30`, with the difference to UTC where the camera knew it.
    function readTime(view, first, exif) {
        const told = text(view, exif.get(tags.original)) ?? text(view, first.get(tags.time)) ?? "";
        const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(told);
        if (!parts || parts[1] === "0000") return {};
        const offset = text(view, exif.get(tags.offset)) ?? "";
        const zone = /^[+-]\d\d:\d\d$/.test(offset) ? offset : "";
        return { taken: `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${zone}` };
    }

    // `latitude` and `longitude` in degrees, `taken`: those that the photo holds.
    async function photoFacts(photo) {
        const view = new DataView(await photo.slice(0, mostBytes).arrayBuffer());
        try {
            const exif = findExif(view);
            return exif ? readFacts(exif) : {};
        } catch (error) {
            // Something stood beyond the end.
            if (error instanceof RangeError) return {};
            throw error;
        }
    }

    Manumit.sealing.photoFacts = photoFacts;
})();
