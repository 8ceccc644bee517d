internal import JSONReading

/// Finds keys that lost their shape: one portal publishes keys broken by blanks, which would hide what stands under them.
enum BrokenKeys {
    /// The first key with a blank in it, by the order of the text.
    static func first(in value: JSONValue) -> String? {
        switch value.kind {
        case .object:
            for member in value.members {
                if member.key.contains(where: { $0 <= 0x20 }) { return member.name }
                if let found = first(in: member.value) { return found }
            }
        case .array:
            for element in value.elements { if let found = first(in: element) { return found } }
        default: break
        }
        return nil
    }
}
