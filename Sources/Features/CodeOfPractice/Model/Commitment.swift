public import Languages

/// One of the things that a code asks for, in the words of this program or of the organisation that typed it.
public struct Commitment: Sendable, Codable, Hashable {
    /// What the code breaks it into.
    public struct SubPoint: Sendable, Codable, Hashable {
        /// `4.2`: the commitment's number and its own, from 1.
        public var number: String
        public var text: BilingualText
        public var mark: TextMark

        public init(_ number: String, _ text: BilingualText, _ mark: TextMark) {
            self.number = number
            self.text = text
            self.mark = mark
        }
    }

    /// From 1 to 60.
    public var number: Int
    public var text: BilingualText
    public var mark: TextMark
    public var subPoints: [SubPoint]
    /// Whether the source says that it may be done, so that leaving it out breaks nothing.
    public var isOptional: Bool
    /// Where it stands in the source: `s54(6)`; empty where the number says it.
    public var place: String

    public init(
        _ number: Int, _ text: BilingualText, _ mark: TextMark, subPoints: [SubPoint] = [], isOptional: Bool = false,
        place: String = ""
    ) {
        self.number = number
        self.text = text
        self.mark = mark
        self.subPoints = subPoints
        self.isOptional = isOptional
        self.place = place
    }
}
