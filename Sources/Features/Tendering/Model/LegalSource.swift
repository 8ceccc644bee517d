/// Where a rule comes from: the act or policy, and the place in it. The texts were read as they stood on 12 March 2024
/// (legislation.gov.uk); the Procurement Act 2023 holds for procurements begun on or after 24 February 2025.
public struct LegalSource: Sendable, Hashable, Codable {
    public enum Act: String, Sendable, Codable, CaseIterable {
        /// Procurement Act 2023 (c. 54).
        case procurementAct
        /// Modern Slavery Act 2015 (c. 30).
        case modernSlaveryAct
        /// Sanctions and Anti-Money Laundering Act 2018 (c. 13).
        case sanctionsAct
        /// Cabinet Office, PPN 009, 17 February 2025.
        case ppn009
        /// Data Protection Act 2018 (c. 12).
        case dataProtectionAct
        /// A line of the program's own, stated where it stands.
        case ownRule
    }

    public var act: Act
    /// `s58(2)`, `Schedule 6 paragraph 44(1)`; empty for a line of our own.
    public var place: String

    public init(_ act: Act, _ place: String = "") {
        self.act = act
        self.place = place
    }
}
