internal import ProcurementIndicators

/// Whom or what a flag is about, in words.
struct PrintedSubject {
    enum Kind: String, CaseIterable {
        case process, buyer, procuringEntity, tenderer

        init(_ subject: Findings.Subject) {
            switch subject {
            case .process: self = .process
            case .buyer: self = .buyer
            case .procuringEntity: self = .procuringEntity
            case .tenderer: self = .tenderer
            }
        }

        /// The section of the document, as Cardinal names it.
        var section: String {
            switch self {
            case .process: "OCID"
            case .buyer: "Buyer"
            case .procuringEntity: "ProcuringEntity"
            case .tenderer: "Tenderer"
            }
        }
    }

    var kind: Kind
    var id: String
    /// The name of an organisation, where the notices tell it.
    var name: String?

    init(_ subject: Findings.Subject, _ ledger: NoticeLedger) {
        kind = Kind(subject)
        id = Self.id(subject, ledger)
        name = kind == .process ? nil : ledger.name(ofID: subject.number)
    }

    /// The id alone.
    static func id(_ subject: Findings.Subject, _ ledger: NoticeLedger) -> String {
        Kind(subject) == .process ? ledger.processID(subject.number) : ledger.name(subject.number)
    }
}
