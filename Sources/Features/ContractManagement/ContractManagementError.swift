/// Why managing a contract was refused. Says nothing of any record's content, and nothing of what the lead knows.
public struct ContractManagementError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such record, or it is another organisation's.
        case notFound
        /// Something was filled in that cannot be taken: `faults` says what.
        case badFields
        /// The record is no longer as the form showed it.
        case changedMeanwhile
        /// The second look must be another, named person's.
        case samePerson
        /// Leaving the supplier lacks a step that comes before it: `gaps` says which.
        case tooEarly
    }

    public var code: Code
    public var faults: [FieldFault] = []
    public var gaps: [LeavingGap] = []

    public init(_ code: Code) {
        self.code = code
    }

    /// Fields that cannot be taken as they are.
    public init(faults: [FieldFault]) {
        code = .badFields
        self.faults = faults
    }

    /// Steps that come before leaving a supplier and are not done.
    public init(gaps: [LeavingGap]) {
        code = .tooEarly
        self.gaps = gaps
    }

    public var description: String { "contract management: \(code.rawValue)" }
}
