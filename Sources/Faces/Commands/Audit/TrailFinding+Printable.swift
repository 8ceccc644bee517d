internal import AuditTrail

extension TrailFinding: Printable {
    static let columns: [TableColumn] = [
        "finding", "entry", .number("position"), .number("last"), "source", "meaning",
    ]

    var rows: [[String]] {
        [
            [
                code.rawValue, entry ?? "", position.map { "\($0)" } ?? "", lastPosition.map { "\($0)" } ?? "",
                source ?? "", meaning,
            ]
        ]
    }

    var json: JSONOutput {
        .object([
            ("finding", .text(code.rawValue)), ("entry", .optional(entry)),
            ("position", position.map { .count(Int($0)) } ?? .null),
            ("last", lastPosition.map { .count(Int($0)) } ?? .null), ("source", .optional(source)),
            ("meaning", .text(meaning)),
        ])
    }

    /// In one line: where, and what.
    var sentence: String {
        let places = [entry.map { "entry \($0)" }, position.map { "position \($0)" }, source].compactMap { $0 }
        return "\(places.joined(separator: ", ")): \(meaning)"
    }

    private var meaning: String {
        switch code {
        case .changed: "the entry is not as it was linked: a field was changed"
        case .removed: "the entry is gone"
        case .inserted: "the entry was not written by this program"
        case .unlinked: "the entry has waited too long for its link"
        case .misdated: "the entry's time is not when it was written"
        case .linkMissing: "links were cut out of the chain"
        case .linkChanged: "the link does not follow from the one before: changed, moved or put in"
        case .cutOff: "the end of the chain, which a head signed, was cut off"
        case .rebuilt: "the chain is not the one that a head signed: it was built anew"
        case .headsMissing: "the signed heads are gone: whether the chain was built anew cannot be told"
        case .headForged: "the head's signature is not genuine"
        case .headUnreadable: "the line is no head"
        case .headKeyUnknown: "the head was signed with a key that was not given"
        }
    }
}
