/// Reads numbers in figures and words as values: "Twenty Four", "Forty-4" and "24" alike.
struct NumberReader {
    let isPerson: Bool

    /// Gives number words their role and joins tens and units into one token.
    func mark(_ tokens: inout [NameToken]) {
        var index = 0
        while index < tokens.count {
            guard tokens[index].number != -1, tokens[index].role == .core || tokens[index].role == .initial else {
                index += 1
                continue
            }
            tokens[index].role = .number
            if index + 1 < tokens.count, joins(tokens[index], tokens[index + 1]) {
                tokens[index].number += tokens[index + 1].number
                tokens[index].length = UInt16(
                    Int(tokens[index + 1].start) + Int(tokens[index + 1].length) - Int(tokens[index].start))
                tokens[index].surfaceEnd = tokens[index + 1].surfaceEnd
                tokens.remove(at: index + 1)
            }
            index += 1
        }
    }

    private func joins(_ tens: NameToken, _ unit: NameToken) -> Bool {
        tens.number >= 20 && tens.number <= 90 && tens.number % 10 == 0 && tens.length > 2
            && unit.role == .core && unit.number >= 1 && unit.number <= 9
    }
}
