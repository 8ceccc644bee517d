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
        switch subject {
        case .process(let number): (kind, id, name) = (.process, ledger.processID(number), nil)
        case .buyer(let number): (kind, id, name) = (.buyer, ledger.name(number), ledger.name(ofID: number))
        case .procuringEntity(let number):
            (kind, id, name) = (.procuringEntity, ledger.name(number), ledger.name(ofID: number))
        case .tenderer(let number): (kind, id, name) = (.tenderer, ledger.name(number), ledger.name(ofID: number))
        }
    }
}
