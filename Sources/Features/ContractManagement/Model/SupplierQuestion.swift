public import Storage

/// A question put to the supplier, and the answer.
public struct SupplierQuestion: Sendable, Hashable {
    public var id: ID<SupplierQuestion>
    public var basis: Basis
    public var text: String
    public var sentOn: Day
    public var due: Day
    /// Empty until it is answered.
    public var answer: String
    public var answeredOn: Day?

    public init(
        id: ID<SupplierQuestion>, basis: Basis, text: String, sentOn: Day, due: Day, answer: String = "",
        answeredOn: Day? = nil
    ) {
        self.id = id
        self.basis = basis
        self.text = text
        self.sentOn = sentOn
        self.due = due
        self.answer = answer
        self.answeredOn = answeredOn
    }

    /// A question before it is kept.
    public struct Draft: Sendable {
        public var basis: Basis?
        public var text: String
        public var sentOn: Day?
        public var due: Day?

        public init(basis: Basis?, text: String, sentOn: Day?, due: Day?) {
            self.basis = basis
            self.text = text
            self.sentOn = sentOn
            self.due = due
        }
    }
}
