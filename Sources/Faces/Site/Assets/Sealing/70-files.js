"use strict";
// Files of any size, a chunk at a time: no more than two chunks of one are in memory.
(() => {
    const { SealingError, require, orFail, aesGCM, SHA256 } = Manumit.sealing;
    const { utf8, concat, uint32, hex, newIdentifier, wipe } = Manumit.sealing.bytes;
    const chunkLength = 1_048_576;
    const smallestChunk = 65_536;
    // So that the number of a chunk has 4 bytes.
    const largestFile = 2 ** 51;

    // Padmé (Nikitin et al., 2019): keeps the leading digits of a binary number and rounds the others up.
    function padme(number) {
        const exponent = 31 - Math.clz32(number);
        const step = 2 ** (exponent - (32 - Math.clz32(exponent)));
        return Math.ceil(number / step) * step;
    }

    // How many chunks a file of so many bytes has, and how many bytes of content and padding each holds.
    function shape(size) {
        require(Number.isSafeInteger(size) && size >= 0 && size <= largestFile, "tooLong");
        if (size > chunkLength) return { count: padme(Math.ceil(size / chunkLength)), length: chunkLength };
        let length = smallestChunk;
        while (length < size) length *= 2;
        return { count: 1, length };
    }

    class FileSeal {
        #key;
        #aad;

        constructor(key, file, size) {
            this.#key = key;
            this.#aad = utf8(`manumit file 1|${file}`);
            this.file = file;
            this.size = size;
            Object.assign(this, shape(size));
        }

        // Opens a chunk and gives what is in it of the file: nothing, where it is all padding.
        async open(number, bytes) {
            require(bytes.length === this.length + 16, "malformed");
            const padded = await aesGCM.open(this.#key, this.#nonce(number), this.#aad, bytes);
            return padded.subarray(0, Math.max(0, Math.min(this.length, this.size - number * chunkLength)));
        }

        seal(number, padded) {
            return aesGCM.seal(this.#key, this.#nonce(number), this.#aad, padded);
        }

        #nonce(number) {
            require(Number.isInteger(number) && number >= 0 && number < this.count, "malformed");
            const nonce = new Uint8Array(12);
            nonce[7] = number === this.count - 1 ? 1 : 0;
            nonce.set(uint32(number), 8);
            return nonce;
        }
    }

    async function read(blob, start, end) {
        return new Uint8Array(await orFail(blob.slice(start, end).arrayBuffer(), "fileDiffers"));
    }

    async function digest(blob) {
        const hash = new SHA256();
        for (let start = 0; start < blob.size; start += chunkLength) {
            const content = await read(blob, start, start + chunkLength);
            hash.update(content);
            wipe(content);
        }
        return hex(hash.digest());
    }

    // A file on its way out. `facts` belong into the entry that it comes with.
    class OutgoingFile {
        #seal;
        #blob;

        // `resumed`: the facts of a file that was partly sent. Another file under the same identifier would use up a
        // number of its key twice, so that it is refused.
        static async begin(report, blob, resumed) {
            const sha256 = await digest(blob);
            const isSame = !resumed || (resumed.size === blob.size && resumed.sha256 === sha256);
            require(isSame, "fileDiffers");
            const file = resumed?.file ?? newIdentifier();
            const outgoing = new OutgoingFile();
            outgoing.#blob = blob;
            outgoing.#seal = new FileSeal(await report.fileKey(file), file, blob.size);
            outgoing.facts = { file, name: blob.name ?? "", type: blob.type, size: blob.size, sha256 };
            return outgoing;
        }

        get count() { return this.#seal.count; }

        // Bytes after sealing, all chunks together.
        get sealedSize() { return this.#seal.count * (this.#seal.length + 16); }

        async chunk(number) {
            const content = await read(this.#blob, number * chunkLength, (number + 1) * chunkLength);
            const missing = this.#seal.length - content.length;
            const padded = missing === 0 ? content : concat(content, new Uint8Array(missing));
            const bytes = await this.#seal.seal(number, padded);
            wipe(content, padded);
            return { number, isLast: number === this.count - 1, bytes };
        }

        // From the first that is still to be sent.
        async *chunks(from = 0) {
            for (let number = from; number < this.count; number += 1) yield await this.chunk(number);
        }
    }

    // A file that comes in. `facts` are those of its entry.
    class IncomingFile {
        #seal;
        #facts;

        static async begin(report, facts) {
            const incoming = new IncomingFile();
            incoming.#facts = facts;
            incoming.#seal = new FileSeal(await report.fileKey(facts.file), facts.file, facts.size);
            return incoming;
        }

        get count() { return this.#seal.count; }

        chunk(number, bytes) { return this.#seal.open(number, bytes); }

        // `fetchChunk(number)` gives the sealed bytes, or nothing where there are none.
        async *contents(fetchChunk) {
            const hash = new SHA256();
            for (let number = 0; number < this.count; number += 1) {
                const bytes = await fetchChunk(number);
                require(bytes, "chunkMissing");
                const content = await this.chunk(number, bytes);
                hash.update(content);
                if (content.length > 0) yield content;
            }
            if (hex(hash.digest()) !== this.#facts.sha256) throw new SealingError("fileDiffers");
        }

        // The whole file. Browsers keep large ones outside the page's own memory.
        async blob(fetchChunk) {
            const parts = [];
            for await (const content of this.contents(fetchChunk)) parts.push(new Blob([content]));
            return new Blob(parts, { type: "application/octet-stream" });
        }
    }

    Object.assign(Manumit.sealing, { sealFile: OutgoingFile.begin, openFile: IncomingFile.begin });
})();
