public import Storage
public import Suppliers

/// What a supplier answered to one question in the latest questionnaire that it sent in.
public struct SupplierAnswer: Sendable, Hashable {
    /// The record of the register that was kept, where records were merged.
    public var supplier: ID<Supplier>
    public var request: ID<QuestionnaireRequest>
    /// As it was asked.
    public var question: Question
    public var state: AnswerState
    public var judgement: Judgement
    public var answer: GivenAnswer
}
