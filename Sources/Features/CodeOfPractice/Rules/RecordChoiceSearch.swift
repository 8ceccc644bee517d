public import Storage

extension Page where Item == RecordChoice {
    /// One page of a list that is short enough to be searched as a whole.
    /// - Parameter words: each must stand in the name, whatever its case.
    public init(of all: [RecordChoice], holding words: String, _ request: PageRequest) {
        let words = words.lowercased().split(whereSeparator: \.isWhitespace).prefix(8)
        let found = all.filter { choice in
            let name = choice.name?.lowercased() ?? ""
            return words.allSatisfy { name.contains($0) }
        }
        self.init(
            items: Array(found.dropFirst((request.number - 1) * request.size).prefix(request.size)),
            total: found.count, number: request.number, size: request.size)
    }
}
