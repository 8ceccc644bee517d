"use strict";
// SHA-256 (FIPS 180-4) of a file that is never whole in memory: WebCrypto hashes only what it is given at once.
(() => {
    const start = [
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    ];
    const rounds = new Int32Array([
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ]);

    const turn = (word, by) => (word >>> by) | (word << (32 - by));

    class SHA256 {
        #state = new Int32Array(start);
        #words = new Int32Array(64);
        #rest = new Uint8Array(64);
        #held = 0;
        #length = 0;

        update(bytes) {
            this.#length += bytes.length;
            let offset = 0;
            if (this.#held > 0) {
                offset = Math.min(64 - this.#held, bytes.length);
                this.#rest.set(bytes.subarray(0, offset), this.#held);
                this.#held += offset;
                if (this.#held < 64) return this;
                this.#take(this.#rest, 0);
                this.#held = 0;
            }
            for (; offset + 64 <= bytes.length; offset += 64) this.#take(bytes, offset);
            this.#rest.set(bytes.subarray(offset));
            this.#held = bytes.length - offset;
            return this;
        }

        // Ends it: nothing is to be added afterwards.
        digest() {
            const length = this.#length;
            const padding = new Uint8Array((this.#held < 56 ? 64 : 128) - this.#held);
            padding[0] = 0x80;
            const view = new DataView(padding.buffer);
            view.setUint32(padding.length - 8, Math.floor(length / 0x20000000));
            view.setUint32(padding.length - 4, (length << 3) >>> 0);
            this.update(padding);
            const digest = new Uint8Array(32);
            this.#state.forEach((word, index) => new DataView(digest.buffer).setInt32(index * 4, word));
            return digest;
        }

        #take(bytes, offset) {
            const words = this.#words;
            for (let i = 0, at = offset; i < 16; i += 1, at += 4) {
                words[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
            }
            for (let i = 16; i < 64; i += 1) {
                const early = words[i - 15];
                const late = words[i - 2];
                const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
                const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
                words[i] = (words[i - 16] + first + words[i - 7] + second) | 0;
            }
            const state = this.#state;
            let a = state[0];
            let b = state[1];
            let c = state[2];
            let d = state[3];
            let e = state[4];
            let f = state[5];
            let g = state[6];
            let h = state[7];
            for (let i = 0; i < 64; i += 1) {
                const choice = (e & f) ^ (~e & g);
                const majority = (a & b) ^ (a & c) ^ (b & c);
                const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + rounds[i] + words[i]) | 0;
                const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
                h = g;
                g = f;
                f = e;
                e = (d + first) | 0;
                d = c;
                c = b;
                b = a;
                a = (first + second) | 0;
            }
            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
            state[4] += e;
            state[5] += f;
            state[6] += g;
            state[7] += h;
        }
    }

    Manumit.sealing.SHA256 = SHA256;
})();
