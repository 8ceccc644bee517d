"use strict";
// Finds reports that may be about the same: by what they name alike, and by runs of words that they share. Pure: it knows no page.
(() => {
    const { text, list, named } = Manumit.desk;
    // Runs of so many words; two texts share enough of them where they are nearly the same.
    const runLength = 4;
    const leastShared = 3;
    const leastShare = 0.15;
    // What more reports than this name alike tells nothing of two of them, and would make too many pairs.
    const mostAlike = 50;
    const mostRuns = 400;
    const mostPairs = 2_000;

    const folded = (words) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

    // Marks of the United Kingdom since 1963 and those of Northern Ireland; what only looks like one is outweighed by the other report.
    const vehicles = (words) => (words.toUpperCase().match(
        /\b(?:[A-Z]{2}\d{2}\s?[A-Z]{3}|[A-Z]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,3}[A-Z]|[A-Z]{1,2}[IZ][A-Z]?\s?\d{1,4})\b/g) ?? [])
        .map((mark) => mark.replace(/\s/g, ""));

    // Numbers as they are dialled within the country: +44 7700 900123 is 07700900123.
    const telephones = (words) => (words.match(/(?<![\w+])(?:\+|00|0)\d[\d\s().-]{7,}\d(?!\w)/g) ?? [])
        .map((number) => number.replace(/\(0\)/, "").replace(/[^\d+]/g, "").replace(/^(?:\+|00)44/, "0"))
        .filter((number) => number.length >= 10 && number.length <= 15);

    // British Standard 7666; the space may be missing.
    const postcodes = (words) => (words.toUpperCase().match(/\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g) ?? [])
        .map((code) => code.replace(/\s/g, ""));

    const emails = (words) => (words.match(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g) ?? []).map((address) => address.toLowerCase());

    // Names of businesses without what tells only how they are incorporated.
    const business = (name) => folded(name).replace(/&/g, " and ").replace(/[^\p{L}\p{N}]+/gu, " ")
        .replace(/\b(?:limited|ltd|plc|llp|cyfyngedig|cyf|company|co|the)\b/g, " ").replace(/\s+/g, " ").trim();

    function runs(words) {
        const all = folded(words).match(/[\p{L}\p{N}]+/gu) ?? [];
        const found = new Set();
        for (let start = 0; start + runLength <= all.length && found.size < mostRuns; start += 1) {
            found.add(hash(all.slice(start, start + runLength).join(" ")));
        }
        return found;
    }

    // FNV-1a, 32 bits: numbers take a fraction of the room of texts, and two runs with one number only weigh a little too much.
    function hash(words) {
        let held = 0x811c9dc5;
        for (let place = 0; place < words.length; place += 1) held = Math.imul(held ^ words.charCodeAt(place), 0x01000193);
        return held >>> 0;
    }

    // What one report names. `values`: what stands in its entries.
    function features(values) {
        const answers = values.map((value) => named(named(value).answers));
        const said = (question) => answers.flatMap((given) => list(given[question])).map(text);
        const free = ["whatHappened", "whenWords", "placeWords", "placeTown", "placePostcode", "peopleWords", "vehicleWords",
            "businessName", "businessWords", "contactWords"].flatMap(said);
        const added = values.map((value) => text(named(value).text));
        const words = [...free, ...added].join("\n");
        const marks = new Map();
        const add = (kind, found) => { for (const one of found) if (one !== "") marks.set(`${kind}:${one}`, [kind, one]); };
        add("vehicle", vehicles(words));
        add("telephone", telephones(words));
        add("postcode", postcodes(words));
        add("email", emails(words));
        add("business", said("businessName").map(business).filter((name) => name.length >= 3));
        return { marks, runs: runs([...said("whatHappened"), ...added].join("\n")) };
    }

    class Likeness {
        #reports = [];
        #byMark = new Map();
        #byRun = new Map();

        // `report`: whatever the caller wants back.
        add(report, values) {
            const number = this.#reports.length;
            const found = features(values);
            this.#reports.push({ report, ...found });
            for (const mark of found.marks.keys()) note(this.#byMark, mark, number);
            for (const run of found.runs) note(this.#byRun, run, number);
        }

        // The likest pairs first: `{ first, second, evidence: [[kind, what]] }`.
        pairs() {
            const found = new Map();
            const pair = (one, other) => {
                const key = `${one}|${other}`;
                if (!found.has(key)) found.set(key, { one, other, evidence: [], shared: 0, weight: 0 });
                return found.get(key);
            };
            for (const [mark, numbers] of this.#byMark) {
                const evidence = this.#reports[numbers[0]].marks.get(mark);
                each(numbers, (one, other) => pair(one, other).evidence.push(evidence));
            }
            for (const numbers of this.#byRun.values()) each(numbers, (one, other) => { pair(one, other).shared += 1; });
            return [...found.values()].map((one) => this.#weighed(one)).filter((one) => one.weight > 0)
                .sort((left, right) => right.weight - left.weight).slice(0, mostPairs)
                .map(({ one, other, evidence }) => ({
                    first: this.#reports[one].report, second: this.#reports[other].report, evidence,
                }));
        }

        // What two reports name alike counts more than words they share.
        #weighed(pair) {
            const smaller = Math.min(this.#reports[pair.one].runs.size, this.#reports[pair.other].runs.size);
            const share = smaller > 0 ? pair.shared / smaller : 0;
            const isAlike = pair.shared >= leastShared && share >= leastShare;
            const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });
            const evidence = isAlike ? [...pair.evidence, ["words", percent.format(Math.min(1, share))]] : pair.evidence;
            return { ...pair, evidence, weight: 2 * pair.evidence.length + (isAlike ? share : 0) };
        }
    }

    function note(index, mark, number) {
        const numbers = index.get(mark);
        if (!numbers) index.set(mark, [number]);
        else if (numbers.length <= mostAlike) numbers.push(number);
    }

    function each(numbers, work) {
        if (numbers.length > mostAlike) return;
        for (let first = 0; first < numbers.length; first += 1) {
            for (let second = first + 1; second < numbers.length; second += 1) work(numbers[first], numbers[second]);
        }
    }

    Manumit.desk.Likeness = Likeness;
})();
