/// The kinds of records in a snapshot of Companies House.
enum ControlKind {
    case individual, body, protected
    /// The company says that it has, or knows, nobody.
    case statement
    /// The company need not say.
    case exemption
    /// The counts at the end of a snapshot.
    case totals

    init?(_ code: String) {
        switch code {
        case "individual-person-with-significant-control", "individual-beneficial-owner": self = .individual
        case "corporate-entity-person-with-significant-control", "corporate-entity-beneficial-owner",
            "legal-person-person-with-significant-control", "legal-person-with-significant-control",
            "legal-person-beneficial-owner":
            self = .body
        case "super-secure-person-with-significant-control", "super-secure-beneficial-owner": self = .protected
        case "persons-with-significant-control-statement": self = .statement
        case "exemptions": self = .exemption
        case _ where code.hasPrefix("totals#"): self = .totals
        default: return nil
        }
    }
}
