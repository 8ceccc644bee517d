/// Gathers for one query name the listed names that share words with it, and ranks them by what they share.
struct CandidateSearch {
    let store: NameStore
    let postings: Postings
    let wordKeys: KeyTable
    let joinedKeys: KeyTable

    /// Share of the query's weight below which words only add to names already found.
    private static let weakRest: Float = 0.3

    /// Ranks names by twice the shared weight over the weight of both names, best first.
    ///
    /// - Returns: At most `limit` names with at least `floor`.
    func names(for query: ParsedName, limit: Int, floor: Float, _ scratch: SearchScratch) -> [(name: Int, rank: Float)]
    {
        scratch.touched.removeAll(keepingCapacity: true)
        let total = gather(query, scratch)
        defer { for name in scratch.touched { scratch.gathered[Int(name)] = 0 } }
        return best(total: total, limit: limit, floor: floor, scratch)
    }

    /// One word of the list that may stand for a word of the query.
    private struct Neighbour {
        var word: Int
        var gain: Float
    }

    private func gather(_ query: ParsedName, _ scratch: SearchScratch) -> Float {
        query.withView { view in
            var expansions = [(weight: Float, neighbours: [Neighbour])]()
            for token in view.tokens where Postings.counts(token.role) {
                expansions.append(expand(token, view.bytes, isPerson: query.isPerson, scratch))
            }
            expansions.sort { $0.weight > $1.weight }
            let total = expansions.reduce(0) { $0 + $1.weight }
            var rest = total
            gatherJoined(view, total, scratch)
            for expansion in expansions {
                let isWeak = rest < Self.weakRest * total
                for neighbour in expansion.neighbours { add(neighbour, onlyToTouched: isWeak, scratch) }
                rest -= expansion.weight
            }
            return total
        }
    }

    private func add(_ neighbour: Neighbour, onlyToTouched: Bool, _ scratch: SearchScratch) {
        let gain = neighbour.gain
        postings.withNames(of: neighbour.word) { names in
            scratch.gathered.withUnsafeMutableBufferPointer { gathered in
                for name in names {
                    let before = gathered[Int(name)]
                    if before == 0 {
                        if onlyToTouched { continue }
                        scratch.touched.append(name)
                    }
                    gathered[Int(name)] = before + gain
                }
            }
        }
    }

    /// The word itself and its neighbours in spelling, sound and meaning.
    private func expand(
        _ token: NameToken, _ bytes: UnsafeBufferPointer<UInt8>, isPerson: Bool, _ scratch: SearchScratch
    ) -> (Float, [Neighbour]) {
        let word = WordSimilarity.word(token, bytes)
        let own = store.words.find(word)
        let likes = alike(token, bytes, own: own, isPerson: isPerson, scratch)
        var neighbours = [Neighbour]()
        neighbours.reserveCapacity(likes.count + 1)
        var partner: Float = own == nil ? 0 : token.weight
        if let own { neighbours.append(Neighbour(word: own, gain: token.weight)) }
        for like in likes {
            let weight = TokenWeighing.weight(
                role: token.role, flags: token.flags, word: store.features[Int(like.word)].weight, isPerson: isPerson)
            let shared = own == nil ? weight : max(weight, token.weight)
            partner = max(partner, shared)
            neighbours.append(Neighbour(word: Int(like.word), gain: shared * like.similarity))
        }
        if own == nil, likes.isEmpty, token.role == .core { addHalves(of: word, weight: token.weight, &neighbours) }
        return (own == nil && partner > 0 ? partner : token.weight, neighbours)
    }

    /// A long unknown word may be two words of the list written as one, one of them misspelled.
    private func addHalves(of word: UnsafeBufferPointer<UInt8>, weight: Float, _ neighbours: inout [Neighbour]) {
        guard word.count >= 2 * Self.shortestHalf else { return }
        for border in Self.shortestHalf...word.count - Self.shortestHalf {
            for half in [word[..<border], word[border...]] {
                if let id = store.words.find(UnsafeBufferPointer(rebasing: half)) {
                    neighbours.append(Neighbour(word: id, gain: weight * 0.6))
                }
            }
        }
    }

    private static let shortestHalf = 4

    /// Other words of the list that match the word; remembered for words of the list itself.
    private func alike(
        _ token: NameToken, _ bytes: UnsafeBufferPointer<UInt8>, own: Int?, isPerson: Bool, _ scratch: SearchScratch
    ) -> ArraySlice<SearchScratch.Alike> {
        let isPlain = token.role.isNameLike && token.flags.isDisjoint(with: [.holdsDigit, .acronym, .direction])
        let key = own.flatMap { isPlain ? UInt64($0) << 1 | (isPerson ? 1 : 0) : nil }
        if let key, let known = scratch.remembered(key) { return known }
        let word = WordSimilarity.word(token, bytes)
        let similarity = WordSimilarity(isPerson: isPerson)
        var asked = token
        if asked.role != .number, asked.role != .initial { asked.role = .core }
        scratch.beginAlike(without: own)
        store.words.bytes.withUnsafeBufferPointer { vocabulary in
            WordKeys.each(token, word, groups: token.groups) { key in
                wordKeys.each(key) { id in
                    guard scratch.isNew(id) else { return }
                    var other = store.features[id]
                    other.role = token.role == .number && other.number != -1 ? .number : .core
                    let match = similarity.match(asked, bytes, other, vocabulary)
                    if match.similarity > 0 { scratch.add(UInt32(id), match.similarity) }
                }
            }
        }
        return scratch.endAlike(key)
    }

    /// Names that write apart what the query writes as one, and the other way round.
    private func gatherJoined(_ view: TokenView, _ total: Float, _ scratch: SearchScratch) {
        for token in view.tokens where token.role == .core && token.length >= 3 {
            joinedKeys.each(JoinedKeys.key(token, view.bytes)) { add(name: $0, gain: token.weight, scratch) }
        }
        JoinedKeys.each(view.tokens, view.bytes) { key, range in
            let gain = range.reduce(Float(0)) { $0 + view.tokens[$1].weight }
            wordKeys.each(WordKeys.joined(key)) { add(Neighbour(word: $0, gain: gain), onlyToTouched: false, scratch) }
        }
    }

    private func add(name: Int, gain: Float, _ scratch: SearchScratch) {
        if scratch.gathered[name] == 0 { scratch.touched.append(UInt32(name)) }
        scratch.gathered[name] += gain
    }

    // MARK: Ranking

    private static let buckets = 256

    private func best(total: Float, limit: Int, floor: Float, _ scratch: SearchScratch) -> [(name: Int, rank: Float)] {
        var counts = [Int](repeating: 0, count: Self.buckets)
        for name in scratch.touched { counts[bucket(rank(Int(name), total, scratch))] += 1 }
        var lowest = Self.buckets - 1
        var kept = counts[lowest]
        while lowest > 0, kept < limit {
            lowest -= 1
            kept += counts[lowest]
        }
        lowest = max(lowest, bucket(floor))
        var found = [(name: Int, rank: Float)]()
        for name in scratch.touched {
            let rank = rank(Int(name), total, scratch)
            if bucket(rank) >= lowest { found.append((Int(name), rank)) }
        }
        found.sort { $0.rank > $1.rank || ($0.rank == $1.rank && $0.name < $1.name) }
        if found.count > limit { found.removeSubrange(limit...) }
        return found
    }

    private func rank(_ name: Int, _ total: Float, _ scratch: SearchScratch) -> Float {
        2 * scratch.gathered[name] / max(0.01, total + store.totals[name])
    }

    private func bucket(_ rank: Float) -> Int { min(Self.buckets - 1, max(0, Int(rank * Float(Self.buckets - 1)))) }
}
