/// What a reason needs to be.
enum FlagReason {
    /// Letters and digits that it has at least, and characters that it has at most.
    static let length = 10...4_000

    /// The reason without blanks around it.
    static func checked(_ text: String) throws(ProcurementFlagsError) -> String {
        let start = text.drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex
        let reason = String(start[..<end])
        guard reason.count(where: { $0.isLetter || $0.isNumber }) >= length.lowerBound else {
            throw ProcurementFlagsError(.reasonMissing)
        }
        guard reason.count <= length.upperBound else { throw ProcurementFlagsError(.tooLong) }
        return reason
    }
}
