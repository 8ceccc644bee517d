public import Storage

/// A span of time that payments are reported for.
public struct PaymentPeriod: Sendable, Hashable, Comparable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// A quarter of the calendar year.
        case quarter
        /// Six months that end on 31 March or 30 September: the reporting periods of the payments compliance notice (Procurement
        /// Act 2023, section 69, in force from 24 February 2025).
        case halfYear
    }

    public var kind: Kind
    /// The first and the last day.
    public var first: Day
    public var last: Day

    /// The calendar quarter in which it begins, as other records refer to it: `2026-Q2`.
    public var quarterName: String { PaymentPeriods.quarterKey(of: first) }

    public static func < (left: PaymentPeriod, right: PaymentPeriod) -> Bool {
        (left.first, left.last) < (right.first, right.last)
    }
}
