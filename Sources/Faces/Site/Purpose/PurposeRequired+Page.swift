import Access

extension PurposeRequired {
    /// The page that asks for what is missing and leads back to where the visit was going.
    /// - Parameter isForm: whether a form was sent, whose own address cannot be asked for again.
    func askingAddress(in visit: Visit, isForm: Bool) -> Address {
        let next = isForm ? kind.address(of: subject ?? "") : visit.address
        return Address("/purpose", ["kind": kind.rawValue, "record": subject ?? "", "next": next.description])
    }
}

extension SensitiveKind {
    /// The page of a record, or of the list where none is named.
    func address(of record: String) -> Address {
        let folder =
            switch self {
            case .referral: "/referrals"
            case .hit: "/hits"
            case .supplier: "/suppliers"
            case .report: "/desk"
            case .trail, .readers: "/trail"
            }
        let isRecord = !record.isEmpty && self != .trail && self != .readers
        return Address(isRecord ? "\(folder)/\(Address.percentEncoded(record))" : folder)
    }
}
