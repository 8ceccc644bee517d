/// Two words that were paired, letter by letter: which of each are not the other's.
struct LetterMarks: Sendable, Hashable {
    /// A run of letters that is shared, or is not.
    struct Run: Sendable, Hashable {
        var letters: String
        var isMarked: Bool
    }

    var query: [Run]
    var candidate: [Run]

    /// Longer words are shown without marks.
    static let longest = 80

    /// Capitals do not count; accents do. Costs the product of both lengths at worst (Myers' algorithm, in the standard
    /// library).
    init(_ query: String, _ candidate: String) {
        guard query.count <= Self.longest, candidate.count <= Self.longest else {
            self.init(unmarked: query, candidate)
            return
        }
        let (mine, theirs) = (Array(query), Array(candidate))
        let difference = theirs.difference(from: mine) { $0.lowercased() == $1.lowercased() }
        var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        self.init(query: Self.runs(mine, marking: removed), candidate: Self.runs(theirs, marking: inserted))
    }

    init(unmarked query: String, _ candidate: String) {
        self.init(query: Self.runs(Array(query), marking: []), candidate: Self.runs(Array(candidate), marking: []))
    }

    private init(query: [Run], candidate: [Run]) {
        self.query = query
        self.candidate = candidate
    }

    private static func runs(_ letters: [Character], marking marked: Set<Int>) -> [Run] {
        var runs: [Run] = []
        for (place, letter) in letters.enumerated() {
            let isMarked = marked.contains(place)
            if let last = runs.last, last.isMarked == isMarked {
                runs[runs.count - 1].letters.append(letter)
            } else {
                runs.append(Run(letters: String(letter), isMarked: isMarked))
            }
        }
        return runs
    }
}
