"use strict";
// A little work that the server asks for while very many reports arrive: to find a number whose hash, with the challenge and
// the report's seal, begins with so many zero bits.
(() => {
    const { SHA256 } = Manumit.sealing;
    const { utf8, concat } = Manumit.sealing.bytes;
    const triesAtOnce = 20_000;

    function zeroBits(digest) {
        const place = digest.findIndex((byte) => byte !== 0);
        return place < 0 ? digest.length * 8 : place * 8 + Math.clz32(digest[place]) - 24;
    }

    // The page stays alive meanwhile.
    async function work({ challenge, bits }, seal) {
        const tried = concat(new SHA256().update(utf8(`${challenge}|${seal}`)).digest(), new Uint8Array(8));
        const end = new DataView(tried.buffer, 32);
        for (let counter = 0; ; counter += 1) {
            end.setUint32(4, counter);
            if (zeroBits(new SHA256().update(tried).digest()) >= bits) return { challenge, counter };
            if (counter % triesAtOnce === 0) await new Promise((done) => setTimeout(done));
        }
    }

    Manumit.reporting.work = work;
})();
